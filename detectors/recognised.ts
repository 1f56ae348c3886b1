/**
 * What the trained recogniser reports, type by type: no patterns, so no examples of their own. `docs/recogniser.md` is
 * their page; the floors of accuracy are their tests.
 */
import { TYPE_TITLES, type FindingType } from "../src/core/finding-type.js";
import type { Detector } from "../src/detection/define.js";
import { isRecognised, RECOGNISED_TYPES } from "../src/recogniser/labels.js";
import { recognisedId } from "../src/recogniser/recognise.js";
import { isNameAgain } from "./shared/name-places.js";
import { addressVariants } from "./shared/address-variants.js";
import { nameVariants } from "./shared/name-variants.js";
import { wholeAddress } from "./shared/whole-address.js";

const recognised = (type: FindingType): Detector => ({
  id: recognisedId(type),
  title: `${TYPE_TITLES[type]}, recognised`,
  summary: "Told by the words around it, as the recogniser has learnt from labelled texts.",
  type,
  formatSource: "unverified",
  references: [],
  isRecognised: true,
  examples: { match: [], ignore: [] },
  ...(type === "PERSON" && { variants: nameVariants, repeats: isNameAgain }),
  ...(type === "ADDRESS" && { variants: addressVariants, whole: wholeAddress }),
});

/** One detector for each type in which the recogniser has a say. */
export const RECOGNISED: readonly Detector[] = RECOGNISED_TYPES.filter(isRecognised).map(recognised);
