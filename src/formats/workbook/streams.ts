/** Names of the stream of a compound file that holds the sheets: of Excel 97 and later, and of Excel 5 and 95. */
export const WORKBOOK_STREAMS = ["Workbook", "Book"];
