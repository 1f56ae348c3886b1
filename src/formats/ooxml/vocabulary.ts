/** Names of WordprocessingML, SpreadsheetML, PresentationML and their companions by what they mean to a reader and to a redactor (ECMA-376 part 1). */

/** Elements that hold what was there before a tracked change. */
export const DELETED: ReadonlySet<string> = new Set(["del", "moveFrom"]);
/** Elements that hold what a tracked change brought. */
export const INSERTED: ReadonlySet<string> = new Set(["ins", "moveTo"]);

/** Elements that hold a part of a field's instruction: runs of one paragraph go on in each other. */
export const PARTED: ReadonlySet<string> = new Set(["instrText", "delInstrText"]);
/** Elements whose text is an instruction to a field or an embedded object, not words on the page. */
export const INSTRUCTIONS: ReadonlySet<string> = new Set([...PARTED, "FieldCodes", "LinkType", "LockedField"]);

/** Elements whose text is a formula, outside the cells of sheets. */
export const FORMULAS: ReadonlySet<string> = new Set("definedName formula formula1 formula2 f oldFormula".split(" "));

/** Elements whose text is a measure, a code or binary data. */
export const TECHNICAL_TEXT: ReadonlySet<string> = new Set(
  (
    "posOffset align pctPosHOffset pctPosVOffset pctWidth pctHeight fldData formatCode binData idx Anchor " +
    "Pages Words Characters Lines Paragraphs CharactersWithSpaces TotalTime DocSecurity ScaleCrop LinksUpToDate SharedDoc " +
    "HyperlinksChanged AppVersion AutoFill SizeWithCells MoveWithCells Row Column row col rowOff colOff sqref"
  ).split(" "),
);

/** Elements that no released copy holds: history, producers' data, data sources. */
export const NEVER_RELEASED: ReadonlySet<string> = new Set(
  (
    "del moveFrom delText delInstrText rPrChange pPrChange sectPrChange tblPrChange tblPrExChange trPrChange tcPrChange " +
    "tblGridChange numberingChange cellIns cellDel cellMerge moveFromRangeStart moveFromRangeEnd moveToRangeStart " +
    "moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd " +
    "customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd " +
    "rsids mailMerge docVars attachedTemplate fldData permStart permEnd " +
    "customWorkbookViews customSheetViews fileSharing absPath scenarios revisionPtr smartTags xmlColumnPr webPublishItems " +
    "phoneticPr rPh embeddedFontLst"
  ).split(" "),
);

/** The same in the parts below `docProps`. */
export const NEVER_RELEASED_PROPERTIES: ReadonlySet<string> = new Set(
  (
    "creator lastModifiedBy created modified lastPrinted revision version identifier Template Manager Company TotalTime " +
    "HyperlinkBase HLinks TitlesOfParts HeadingPairs DigSig"
  ).split(" "),
);

/** Relationships whose targets no released copy holds, by the last part of their type. */
export const NEVER_RELEASED_RELATIONS: ReadonlySet<string> = new Set(
  (
    "thumbnail custom-properties people vbaProject wordVbaData vbaProjectSignature vbaProjectSignatureAgile " +
    "vbaProjectSignatureV3 printerSettings commentsIds commentsExtensible font recipientData mailMergeSource " +
    "mailMergeHeaderSource mailMergeRecipientData attachedTemplate origin signature webextensiontaskpanes webextension " +
    "keyMapCustomizations attachedToolbars extensibility classificationlabels userCustomization control customProperty " +
    "calcChain externalLink connections queryTable xmlMaps tableSingleCells powerPivotData revisionHeaders usernames " +
    "pivotTable pivotCacheDefinition pivotCacheRecords slicer slicerCache timeline timelineCache volatileDependencies " +
    "tags changesInfo revisionInfo"
  ).split(" "),
);

/** Relationships that hold without being named in the part itself. */
export const IMPLICIT_RELATIONS: ReadonlySet<string> = new Set(
  (
    "officeDocument core-properties extended-properties styles stylesWithEffects settings webSettings fontTable numbering " +
    "theme footnotes endnotes comments commentsExtended glossaryDocument customXml customXmlProps chartStyle " +
    "chartColorStyle diagramDrawing themeOverride activeXControlBinary documenttasks sharedStrings sheetMetadata " +
    "drawing threadedComment person rdRichValue rdRichValueStructure rdRichValueTypes rdRichValueWebImage richValueRel rdArray " +
    "richStyles rdSupportingPropertyBag rdSupportingPropertyBagStructure slideLayout slideMaster notesSlide notesMaster " +
    "handoutMaster presProps viewProps tableStyles commentAuthors authors"
  ).split(" "),
);

/** Attributes that hold words, as `element attribute`. */
const WORDS: ReadonlySet<string> = new Set([
  ..."docPr cNvPr".split(" ").flatMap((name) => [`${name} descr`, `${name} title`, `${name} name`]),
  ..."shape rect oval line polyline roundrect group imagedata"
    .split(" ")
    .flatMap((name) => [`${name} alt`, `${name} title`]),
  ..."alias tag tblCaption tblDescription name aliases default helpText statusText query connectString udl listEntry docPart"
    .split(" ")
    .map((name) => `${name} val`),
  ..."hyperlink hlinkClick hlinkHover"
    .split(" ")
    .flatMap((name) => [`${name} tooltip`, `${name} anchor`, `${name} docLocation`]),
  ..."docVar attr".split(" ").flatMap((name) => [`${name} name`, `${name} val`]),
  "textpath string",
  "bookmarkStart name",
  "fldSimple instr",
  "listItem displayText",
  "listItem value",
  "property name",
  "permStart ed",
  "presenceInfo userId",
  ..."sheet definedName table tableColumn cellStyle dxf cacheField protectedRange cmAuthor author section custShow cSld tag"
    .split(" ")
    .map((name) => `${name} name`),
  ..."hyperlink filter customFilter tag cacheField".split(" ").map((name) => `${name} val`),
  ..."prompt promptTitle error errorTitle".split(" ").map((name) => `dataValidation ${name}`),
  "cacheField caption",
  "customFilter val",
  "cfRule text",
  "definedName comment",
  "definedName description",
  "hyperlink display",
  "hyperlink location",
  "person displayName",
  "table displayName",
  "table comment",
  "tableColumn totalsRowLabel",
  "sheetPr codeName",
  "workbookPr codeName",
]);
/** What stands in a copy for the time of a comment where there must be one. */
export const NO_TIME = "2000-01-01T00:00:00.000";
/** Elements that say who made comments. */
export const AUTHORS: ReadonlySet<string> = new Set(["person", "cmAuthor", "author"]);
/** Attributes that name who did something, wherever they stand. */
export const PEOPLE: ReadonlySet<string> = new Set(["author", "initials", "userId"]);

const WORDLESS_ELEMENTS: ReadonlySet<string> = new Set(
  "lsdException font rFont rFonts latin ea cs sym shapetype f Default Override Relationship compatSetting".split(" "),
);
const WORDLESS_ATTRIBUTES: ReadonlySet<string> = new Set(
  "id Ignorable style path schemaLocation prefixMappings coordsize gfxdata typeface adj panose xpath uri script".split(
    " ",
  ),
);
const TWO_WORDS = /\p{L}{2}[\p{L}.'’]{0,40}[ _]\p{L}{2}|[@\\]|\d[\d -]{7}/u;

/** Elements that have a number drawn by lot, in hexadecimal: one in fifty is all digits, as numbers of people are. */
const NUMBERED_BY_LOT: ReadonlySet<string> = new Set("rsid rsidRoot docId nsid tmpl".split(" "));
const LOT = /^[0-9A-F]{8}$/i;

/** Properties that programs write into documents of another kind, by their names: nobody added them. */
export const PROPERTIES_OF_PROGRAMS: ReadonlySet<string> = new Set(
  "AppVersion DocSecurity HyperlinksChanged LinksUpToDate ScaleCrop ShareDoc PresentationFormat Generator ContentTypeId".split(
    " ",
  ),
);

/** Whether an attribute's value is to be read as text. */
export function holdsWords(element: string, attribute: string, value: string): boolean {
  if (value.trim() === "" || value === NO_TIME) return false;
  if (PEOPLE.has(attribute) || WORDS.has(`${element} ${attribute}`)) return true;
  if (LOT.test(value) && (NUMBERED_BY_LOT.has(element) || /^(?:rsid|paraId$|textId$|durableId$)/.test(attribute)))
    return false;
  if (WORDLESS_ELEMENTS.has(element) || WORDLESS_ATTRIBUTES.has(attribute)) return false;
  return TWO_WORDS.test(value);
}

/** Names of parts that programs give; any other may be somebody's. */
export const GIVEN_STEM =
  /^(?:modernComment_[0-9A-F]{1,10}_[0-9A-F]{1,10}|(?:document|header|footer|footnotes|endnotes|comments|commentsExtended|commentsIds|commentsExtensible|settings|styles|stylesWithEffects|numbering|fontTable|webSettings|theme|themeOverride|glossary|chart|chartEx|colors|style|drawing|vmlDrawing|data|layout|quickStyle|item|itemProps|core|app|custom|customizations|people|activeX|ink|image|media|oleObject|Microsoft_[A-Za-z_]{1,40}|afchunk|package|hdphoto|part|vbaProject|vbaData|printerSettings|font|thumbnail|recipientData|control|\[Content_Types\]|\.|workbook|sheet|chartsheet|dialogsheet|macrosheet|intlsheet|sharedStrings|calcChain|table|tableSingleCells|pivotTable|pivotCacheDefinition|pivotCacheRecords|externalLink|connections|queryTable|threadedComment|persons?|metadata|richValueRel|rd[A-Za-z]{1,40}|richStyles|richValue|ctrlProp|slicer|slicerCache|timeline|timelineCache|xmlMaps|userNames|revisionHeaders|revisionLog|presentation|presProps|viewProps|tableStyles|slide|slideLayout|slideMaster|notesSlide|notesMaster|handoutMaster|commentAuthors|authors|comment|tag|changesInfo|revisionInfo|diagrams?|_rels)?\d{0,6})$/i;
