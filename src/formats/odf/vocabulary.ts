/** Names of OpenDocument by what they mean to a reader and to a redactor (ISO/IEC 26300). */

/** Elements that stand for characters. */
export const CHARACTERS: Readonly<Record<string, string>> = { s: " ", tab: "\t", "line-break": "\n" };

/** Elements whose texts are a story of their own, read behind the paragraph that they hang on. */
export const STORIES: ReadonlySet<string> = new Set(
  "text-box note-body custom-shape rect ellipse circle line polyline polygon path connector caption measure shapes".split(
    " ",
  ),
);
/** Elements that hold what was there before a tracked change. */
export const REVISIONS: ReadonlySet<string> = new Set(["tracked-changes"]);
/** Elements whose text is not on the page: alternative texts, parts of number formats. */
export const ASIDES: ReadonlySet<string> = new Set(["title", "desc", "text"]);

/** Elements that no released copy holds: history, comments, macros, data sources, rules that hold values. */
export const NEVER_RELEASED: ReadonlySet<string> = new Set(
  (
    "tracked-changes change change-start change-end annotation annotation-end scripts script event-listeners binary-data " +
    "dde-connection-decls dde-links dde-source table-source cell-range-source content-validations named-expressions " +
    "database-ranges data-pilot-tables label-ranges consolidation scenario conditional-formats conditional-format " +
    "sparkline-groups detective forms-source connection-resource"
  ).split(" "),
);
/** The same in the part that holds properties. */
export const NEVER_RELEASED_PROPERTIES: ReadonlySet<string> = new Set(
  (
    "initial-creator creator printed-by print-date creation-date date editing-cycles editing-duration generator template " +
    "auto-reload hyperlink-behaviour user-defined"
  ).split(" "),
);
/** Attributes that no released copy holds: formulas, of which the values stay; what points at rules that go. */
export const NEVER_RELEASED_ATTRIBUTES: ReadonlySet<string> = new Set(
  "formula content-validation-name contains-header rsid paragraph-rsid print-ranges".split(" "),
);
/** Attributes of a cell that say its value a second time. */
export const CELL_VALUES: ReadonlySet<string> = new Set(
  "value date-value time-value boolean-value string-value currency".split(" "),
);

const WORDS: ReadonlySet<string> = new Set(
  "string-value string-value-if-true string-value-if-false title description label current-value author help".split(
    " ",
  ),
);
/** Elements that people give names to. */
const NAMED: ReadonlySet<string> = new Set(
  (
    "table page section bookmark bookmark-start bookmark-end user-field-decl user-field-get variable-decl variable-set " +
    "variable-get frame g custom-shape text-box form reference-mark reference-mark-start named-range named-expression " +
    "database-range data-pilot-table data-pilot-member layer user-defined"
  ).split(" "),
);
const WORDLESS_PREFIXES: ReadonlySet<string> = new Set("fo svg smil number dr3d math xmlns xml grddl".split(" "));
const WORDLESS =
  /(?:style-name|style-name-asian|style-name-complex|font-name|font-name-asian|font-name-complex|family|font-family-asian|font-family-complex|class|class-names|type|points|path|transform|text-areas|glue-points|modifiers|print|href|rsid|id|number-style|version|actuate|schemaLocation|control-implementation|datatype|path-stretchpoint-x)$/;
const TWO_WORDS = /\p{L}{2}[\p{L}.'’]{0,40}[ _]\p{L}{2}|@|\d[\d -]{7}/u;

export interface NamedAttribute {
  readonly element: string;
  readonly prefix: string;
  readonly name: string;
}

/** Words of the names that programs give to styles. */
const STYLE_WORD =
  "text|body|heading|title|subtitle|lists?|numbering|bullets?|index|table|contents?|caption|frame|footnotes?|endnotes?|header|footer|" +
  "left|right|first|last|default|standard|drawing|style|objects?|with|without|no|fill|filled|and|outlined?|green|blue|red|yellow|" +
  "purple|orange|gr[ae]y|black|arrows?|lines?|dashed|dot|graphics?|a[04]|shapes?|internet|link|linked|visited|accent|results?|note|" +
  "warning|error|good|bad|neutral|status|hyperlink|explanatory|check|cell|input|output|total|calculation|currency|comma|percent|" +
  "symbols?|quotations?|preformatted|horizontal|marginalia|signature|salutation|sender|addressee|indent|hanging|characters?|strong|" +
  "emphasis|source|definition|example|variable|user|entry|anchor|page|number|teletype|placeholder|drop|caps|vertical|rubies|" +
  "followed|term|tight|block|compact|background|notes|layout|chart|charts|normal|paragraph|font|illustration|figure|formula|envelope|landscape|html|slides?|\\d{1,3}";
const GIVEN_STYLE = new RegExp(`^(?:(?:${STYLE_WORD})(?:[ ~_.-]|$)){1,8}$`, "i");

/** Whether a name is one that programs give to styles. */
export const isGivenStyle = (name: string): boolean => GIVEN_STYLE.test(name);

/** Whether an attribute's value is to be read as text. */
export function holdsWords({ element, prefix, name }: NamedAttribute, value: string): boolean {
  if (value.trim() === "" || WORDLESS_PREFIXES.has(prefix) || element === "font-face") return false;
  // Conditions on figures, as number formats have them.
  if (name === "condition" && /^(?:value|cell-content)\(\)[<>=!]{1,2}-?[\d.]{1,20}$/.test(value)) return false;
  if (WORDS.has(name)) return true;
  if (name === "name" && NAMED.has(element)) return /\p{L}{2}/u.test(value);
  if (name === "value" || name === "condition" || name === "formula")
    return /\p{L}{2}.*["\p{L}]{2}|@|\d{6}/u.test(value);
  return !WORDLESS.test(name) && TWO_WORDS.test(value);
}

/** Attributes whose value other places refer to, which takes no brackets. */
export const isName = (name: string): boolean => /^(?:name|.*-name|.*-address|.*-addresses)$/.test(name);

/** Parts whose names programs give. */
export const GIVEN_NAME =
  /^(?:mimetype|(?:(?:Object \d{1,4}|ObjBFE[\w ]{1,20})\/)?(?:content|styles|meta|settings|current)\.xml|layout-cache|manifest\.rdf|META-INF\/[\w.-]{1,40}|Thumbnails\/thumbnail\.\w{1,4}|Configurations2\/.{0,80}|(?:Pictures|media|ObjectReplacements)\/(?:[0-9A-F]{16,64}|\d{1,6}|Object \d{1,4})(?:\.\w{1,5})?|Object \d{1,4})$/;
