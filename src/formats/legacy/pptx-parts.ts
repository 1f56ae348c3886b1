/** What every presentation made anew has alike: names of XML, a theme without a look of its own (ECMA-376 part 1, 14.2.7). */

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const NAMESPACES =
  `xmlns:a="${DRAWING}" xmlns:r="${OFFICE}" ` + 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const COLOURS = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "333333"],
  ["lt2", "EEEEEE"],
  ["accent1", "1F77B4"],
  ["accent2", "FF7F0E"],
  ["accent3", "2CA02C"],
  ["accent4", "D62728"],
  ["accent5", "9467BD"],
  ["accent6", "8C564B"],
  ["hlink", "0000EE"],
  ["folHlink", "551A8B"],
]
  .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
  .join("");

const FACES = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="9525">${FILL}</a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

export const THEME =
  `<a:theme xmlns:a="${DRAWING}" name=""><a:themeElements><a:clrScheme name="">${COLOURS}</a:clrScheme>` +
  `<a:fontScheme name=""><a:majorFont>${FACES}</a:majorFont><a:minorFont>${FACES}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name=""><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst>` +
  "</a:fmtScheme></a:themeElements></a:theme>";
