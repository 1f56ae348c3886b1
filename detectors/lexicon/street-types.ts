/** Words that end the name of a street, and words that begin one; in full and abbreviated. */

/** Read in any place of the name's end; matched whole and without regard to case. */
export const STREET_TYPES: readonly string[] = `
street;st;road;rd;avenue;ave;av;drive;dr;trace;tr;lane;ln;extension;ext;crescent;cres;cr;terrace;tce;terr;gardens;gdns;
circular;highway;hwy;boulevard;blvd;circle;close;cl;court;ct;place;pl;bypass;connector;parade;pde;esplanade;esp;
way;grove;gr;rise;parkway;pkwy;quay;alley;mews;square;sq;loop;row;walk;track;settlement;branch;promenade;chase;
heights;hts;outlook;retreat;glade;glen;ridge;vista;mall;wharf;arcade;motorway;freeway;concourse;lookout;link;views;
circuit;cct;crct;cove;crt;cresc;corso;crossing;strand;nook;dell;ville;ravine;
main road;link road;old road;branch road;access road;service road;village;towers`
  .replaceAll("\n", "")
  .split(";");

/** Endings that are also words of everyday writing: a street only behind a number or before a place. */
export const WEAK_STREET_TYPES: ReadonlySet<string> = new Set(
  "st dr tr ct pl cl cr gr court place way close chase link branch views square row walk track loop mall glen ridge village towers heights hts gardens settlement extension ext circuit cove crossing strand nook dell ville ravine".split(
    " ",
  ),
);
