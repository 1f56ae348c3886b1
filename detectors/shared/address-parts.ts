/**
 * Addresses as people say them, read part by part from a given place: numbers and units, names, what stands near, a kind
 * of dwelling, a locality, a postcode. Knows neither who lives there nor why the place is looked at.
 */
import { STREET_TYPES } from "../lexicon/street-types.js";

/** What a stretch that was read holds. */
export interface AddressParts {
  readonly start: number;
  readonly end: number;
  /** A unit, a house number or a mile mark. */
  readonly number: boolean;
  /** A name that ends in a kind of street, or in a kind of settlement behind a number. */
  readonly street: boolean;
  /** "behind the school", "second house past the bridge". */
  readonly relation: boolean;
  readonly dwelling: boolean;
  /** A locality that the lists know, or a name set off by commas. */
  readonly places: number;
  readonly postcode: boolean;
}

interface Part {
  readonly kind: PartKind;
  readonly length: number;
}

/** The part at a place of one text; undefined where there is none. */
export type PartReader = (at: number) => Part | undefined;

type PartKind = "number" | "street" | "relation" | "dwelling" | "place" | "postcode" | "name";

const NUMBER = "(?:\\d{1,5}[A-Za-z]?|[A-Z])(?:[-/]\\d{1,5}[A-Za-z]?){0,2}(?:-[A-Z])?(?: ?[¼½¾]| \\d/\\d)?";
const UNIT_WORD =
  "Apt|Apartment|Apmt|Duplex|Berth|Slip|Stall|Donga|Van|Caravan|Tower|Unit|Flat|Suite|Ste|Room|Rm|House|Hse|Bldg|Building|Block|Blk|Lot|Plot|Parcel|Ph|Phase|LP|L\\.P|Light ?Pole|Lamp ?Post|Pole|Whare|Site|Cabin|Stage|Villa|Townhouse|Ward|Cell|RD|R\\.D|RMB|RSD|MS|P\\.? ?O\\.? ?(?:Box|Bag)|Private Bag|Locked Bag|Box|Mile ?post|Nos?|Number|Rapid(?: Nos?| Number)?|U";
const UNIT = new RegExp(
  `(?:(?:${UNIT_WORD})\\b\\.?[ ]?(?:Nos?\\b\\.? ?|# ?)?|#[ ]?)(?:${NUMBER})(?![\\p{L}\\d]|[.,]\\d| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|\\d{1,4}[A-Z](?![\\p{L}\\d])`,
  "iuy",
);
const MILE = /\d{1,2}(?: ?[¼½¾]| \d\/\d)? ?(?:mm\b\.?|m\.m\.|mile ?(?:mark|post)\b|mileposts?\b|km\b)(?: post\b)?/iuy;
const HOUSE_NUMBER =
  /(?:\d{1,5}[A-Za-z]?(?:[-/]\d{1,5}[A-Za-z]?)?(?: ?[¼½¾]| \d\/\d)?)(?=,? \p{Lu}\p{L}|,? (?:de|d') )/uy;
const DOT =
  "(?:(?<=(?<![\\p{L}])(?:St|Ste|Rd|Tr|Ave|Av|Dr|Ext|Cres|Hts|Gdns|Blvd|Tce|Terr|Ln|Hwy|Mt|Pt|Ft|Br|Sq|Jn|Junct|Vill|Vlg|Sett|Pl|Ct|Brgy|Bldg|Blk|Ph|\\p{Lu}))\\.)?";
const NAME = new RegExp(
  `\\p{Lu}[\\p{L}'’]{0,24}${DOT}(?:[ -](?:\\p{Lu}[\\p{L}'’]{0,24}${DOT}|of|de|du|la|le|nan|o|a|te|&(?= \\p{Lu})|No\\.? ?\\d{1,2}|#\\d{1,3}|\\(\\p{Lu}\\p{L}{2,15}\\)|\\d{1,3}(?=[,.;\\n)]))){0,6}`,
  "uy",
);
const NEAR =
  "behind|beside|besides|opposite|opp|next to|next door to|near to|near|nr|by|over|above|below|under|past|after|before|off|across from|in front of|(?:at )?the back of|at back of|back of|facing|between|around|round|outside|up from|down from|upstairs|downstairs|down by|up by|corner of|corner|cor|cnr|(?:the )?(?:left|right) (?:of|after|before|past|at)";
const COUNTED =
  "(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|last|next|two|three|four|five|few|couple|green|blue|white|yellow|pink|red|brown) (?:house|gate|door|lot|left|right|turn|turning|trace|street|building|yard|one|lane|driveway|flat|hse)s? (?:on (?:the|your) (?:left|right)(?:[- ]hand side)? ?)?(?:(?:past|after|from|before|(?:down|up)(?: the (?:road|street|hill))? from|behind|off|in|along|by|below|above) )?";
const STOP =
  "and|who|whom|which|that|with|but|since|because|when|where|while|is|was|has|have|had|are|were|to|for|he|she|they|i|we|it|you|his|her|my|if|as|so|said|says|say|told|saw|got|get|will|would|can|could|tel|phone|ph|cell|mob|aged|age|dob|in|on|at|till|until|every|from|then|being|about|me|him|us|them|this|another|other|each|now|all|how|what|why";
const THING = `(?!(?:${STOP})\\b)[\\p{L}\\d&][\\p{L}\\d'’&-]{0,24}(?:\\.\\p{L}{1,3}){0,3}(?:(?<=[ .]\\p{L}{1,3})\\.)?`;
const RELATION = new RegExp(
  `(?:just |right |directly )?(?:${COUNTED}|(?:${NEAR})\\b\\.? )(?:the |de |d |a |an )?(?:old |big |new |main )?${THING}(?: ${THING}){0,4}`,
  "iuy",
);
const DWELLING =
  /(?:(?:the|a|an|de|that|some|one|my|his|her) )?(?:[\p{L}][\p{L}'’-]{1,13} ){0,3}(?:house|cottage|flat|apartment|room|shack|quarters|hostel|shelter|yard|whare|crib|caravan|unit|annexe?|one|bungalow|gate|place|campervan|boarding house|shed|barracks?|vicarage|manse|presbytery|farm|homestead|upstairs|downstairs|rear|front)(?![\p{L}\d])(?= (?:in|on|at|by|behind|near|nr|opp|over|off|next|past|after|before|beside|above|below|across|facing|down|up)\b|,|$|[.;)\n])/iuy;
const POSTCODE =
  /(?:(?:QLD|NSW|VIC|TAS|ACT|NT|SA|WA|Queensland)\b\.?,? ?)?(?<![\d$])\d{3} ?\d{1,3}(?![\d/:-]|[,.]\d)|(?:QLD|NSW|VIC|TAS|ACT|NT|SA|WA)\b/uy;
const RURAL = /R\.?D\.? ?\d{1,2}(?!\d)/y;
const JOIN =
  /,[ \t]{0,3}(?:\n[ \t]{0,80})?|[ \t]{0,3}\n[ \t]{0,80}|\.?[ \t]{1,2}(?:(?:[-–&]|in|on|at|of|along|inside|down)[ \t])?/y;
const NOT_PLACE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Dear|Sir|Madam|Tel|Phone|Ph|Fax|Email|E-mail|Mobile|Attention|Attn|Re|RE|The|DOB|Date|He|She|I|My|His|Her|We|You|Your|It|They|Cell|Account|Mob|Contact|Subject|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Since|When|But|And|If|Has|Is|Was|Says|NHI|NIS|ID|Hon|TO|FROM)\b/;
const SETTLEMENT =
  /\b(?:Village|Vlg|Settlement|Gardens|Gdns|Heights|Hts|Park|Hill|Hills|Bay|Valley|Estate|Town|Beach|Point|Pt|Creek|Plains|Island|Grove|Vale|Downs|Ridge|Springs?|Flat|Flats|Lagoon|Grounds|Road|Trace|East|West|North|South|Central|Development|Terrace|Court|Towers|Phase|Extension|Pocket|Junction|Crossing|Lands|Marae|Pā|Courts|Estates|Mansions|Apartments|Villas?|Marina|Lodge|Residences?|Barracks|Mews|Quay|Plaza|Jn|Phase (?:[IVX]{1,4}|\d)|Ph \d)\.?$/u;
const STREET_END = new RegExp(
  `(?:^|[ -])(?:${STREET_TYPES.join("|")}|vlg|br)\\.?(?: (?:N|S|E|W|North|South|East|West|Extension|Ext|No\\.? ?\\d+|#\\d+|\\d{1,3})\\.?)?$`,
  "iu",
);
const STREET_THEN_PLACE =
  /^(?:[^ ]+ ){1,4}?(?:street|st|road|rd|trace|tr|avenue|ave|av|drive|dr|lane|ln|crescent|cres|terrace|tce|circular|boulevard|gardens|gdns|heights|hts|extension|ext)\.?(?= \p{Lu})/iu;
const TE_REO = /^(?:Te (?:Ara|Huarahi|Tiriti)|Ara|Tiriti|Huarahi) \p{Lu}|\b(?:Ara|Tiriti|Huarahi|Rori)$/u;
const COUNTS = new RegExp(`^${COUNTED}`, "iu");
const FREE_NAMES = 2;
const MAX_PARTS = 8;

function sticky(regex: RegExp, text: string, at: number): string {
  regex.lastIndex = at;
  return regex.exec(text)?.[0] ?? "";
}

/**
 * Reads the parts of one text, each once: the addresses that are tried from place after place share most of theirs.
 * `places` gives the end of each known place by its start.
 */
export function partReader(text: string, places: ReadonlyMap<number, number>): PartReader {
  const read = new Map<number, Part | undefined>();
  return (at) => {
    const known = read.get(at);
    if (known || read.has(at)) return known;
    const part = partAt(text, at, places);
    read.set(at, part);
    return part;
  };
}

/** One part at the place, the first kind that fits. */
function partAt(text: string, at: number, places: ReadonlyMap<number, number>): Part | undefined {
  const fit = (kind: PartKind, regex: RegExp): Part | undefined => {
    const { length } = sticky(regex, text, at);
    return length > 0 ? { kind, length } : undefined;
  };
  const code = text.charCodeAt(at);
  const digit = code >= 48 && code <= 57;
  // `3rd Company`: a village, and no number of a house.
  const known = digit ? places.get(at) : undefined;
  if (known !== undefined) return { kind: "place", length: known - at };
  const first = fit("number", RURAL) ?? (digit ? fit("number", MILE) : undefined) ?? fit("relation", RELATION);
  if (first) return first;
  const house = fit("number", UNIT) ?? fit("number", HOUSE_NUMBER) ?? fit("postcode", POSTCODE);
  if (house) return house;
  const name = nameAt(text, at, places);
  return name ?? fit("dwelling", DWELLING);
}

function nameAt(text: string, at: number, places: ReadonlyMap<number, number>): Part | undefined {
  const known = places.get(at);
  const isCapital = /^\p{Lu}/u.test(text.slice(at, at + 2));
  if (!isCapital) return undefined;
  const name = sticky(NAME, text, at).replace(/(?: (?:of|de|du|la|le|nan|o|a|te))+$|\.$/, "");
  const longest = Math.max(name.length, known === undefined ? 0 : known - at);
  if (longest === 0 || longest > 60) return undefined;
  const whole = text.slice(at, at + longest);
  const street = STREET_THEN_PLACE.exec(whole)?.[0].length ?? 0;
  if (street > 0 && places.has(at + street + 1)) return { kind: "street", length: street };
  if (STREET_END.test(whole) || TE_REO.test(whole)) return { kind: "street", length: longest };
  if (known !== undefined && known - at >= longest - 6) return { kind: "place", length: longest };
  if (SETTLEMENT.test(whole)) return { kind: "place", length: longest };
  if (known !== undefined) return { kind: "place", length: known - at };
  if (NOT_PLACE.test(whole)) return undefined;
  return { kind: "name", length: longest };
}

/**
 * Reads an address from `start` on; undefined when nothing is there that could be part of one. `partAt` is what
 * `partReader` gives for the text.
 */
export function readAddress(text: string, start: number, partAt: PartReader): AddressParts | undefined {
  const seen = new Set<PartKind>();
  let end = start;
  let at = start;
  let free = 0;
  let placed = 0;
  let last: PartKind | undefined;
  let isBehindStop = false;
  for (let count = 0; count < MAX_PARTS; count++) {
    const part = partAt(at);
    if (!part || (part.kind === "postcode" && placed === 0 && !seen.has("street"))) break;
    const stop = at + part.length;
    if (part.kind === "name") {
      // "4 Cane Rd. Parked": the next sentence, where the stop ends no abbreviation that only a place could follow.
      if (isBehindStop) break;
      // A name that nothing marks as a place must be set off, or carry a number.
      const setOff = /^(?:[,.;)\n<"|]|\s{2}|$)/.test(text.slice(stop, stop + 3));
      if (last !== "number" && (!setOff || ++free > FREE_NAMES)) break;
      placed++;
    } else if (part.kind === "place") placed++;
    seen.add(part.kind);
    if (part.kind === "relation" && COUNTS.test(text.slice(at, stop))) seen.add("dwelling");
    last = part.kind;
    end = stop;
    if (part.kind === "postcode") break;
    const dot = /^\.[,\n]/.test(text.slice(end, end + 2)) ? 1 : 0;
    const join = sticky(JOIN, text, end + dot);
    if (join === "") break;
    at = end + dot + join.length;
    isBehindStop = /^\. /.test(join);
    if (
      isBehindStop &&
      !/(?:St|Rd|Tr|Ave|Dr|Ext|Cres|Bldg|Blk|Apt|Ph|Hts|Gdns|opp|nr|No)$/i.test(text.slice(start, end))
    )
      break;
  }
  while (end > start && /[.,\s]/.test(text.charAt(end - 1))) end--;
  if (end === start) return undefined;
  return {
    start,
    end,
    number: seen.has("number"),
    street: seen.has("street"),
    relation: seen.has("relation"),
    dwelling: seen.has("dwelling"),
    places: placed,
    postcode: seen.has("postcode"),
  };
}

/** Whether the parts lead to one dwelling: not a mere town, street or landmark. */
export function leadsToDwelling(parts: AddressParts): boolean {
  const { number, street, relation, dwelling, places } = parts;
  if (number) return street || places > 0 || relation;
  if (relation) return street || places > 0 || dwelling;
  return (street && places > 0) || (dwelling && (places > 0 || street));
}
