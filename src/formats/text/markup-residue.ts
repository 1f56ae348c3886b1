/** What readers of the bytes could get out of XML and HTML besides the words: by another parser than extraction uses. */
import { Parser } from "htmlparser2";
import { decodeHTML } from "entities";
import type { Residue } from "../format.js";
import { textResidue } from "./residue.js";

/** All that lies in the bytes, tags or not, and what a parser makes of the text that a mark or declaration promises. */
export function* markupResidue(bytes: Uint8Array, isHtml: boolean): Iterable<Residue> {
  for (const residue of textResidue(bytes, { tags: true })) {
    yield residue;
    if (residue.place.includes(",")) continue;
    const { texts, values } = parsed(residue.text, isHtml);
    yield { place: `${residue.place}, parsed: words`, text: texts };
    yield { place: `${residue.place}, parsed: values`, text: values };
  }
}

function parsed(text: string, isHtml: boolean): { readonly texts: string; readonly values: string } {
  const texts: string[] = [];
  const values: string[] = [];
  const parser = new Parser(
    {
      ontext: (words) => texts.push(words),
      onattribute: (_name, value) => values.push(value),
      oncomment: (words) => values.push(decodeHTML(words)),
      onprocessinginstruction: (_name, words) => values.push(words),
    },
    { xmlMode: !isHtml, decodeEntities: true },
  );
  parser.end(text);
  return { texts: texts.join(""), values: values.join("\n") };
}
