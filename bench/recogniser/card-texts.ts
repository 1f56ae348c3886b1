/** The texts of the recogniser's card: carriers in which names are set, and traps that only look like names. */

/** A text with a slot. `{name}` is what is counted; `{full}` is the name as usually written, and is not counted. */
export interface Carrier {
  readonly format: "txt" | "csv" | "md" | "html";
  readonly text: string;
}

const txt = (text: string): Carrier => ({ format: "txt", text });

/** Running office texts, for whole names. */
export const OFFICE: readonly Carrier[] = [
  txt(
    "Dear Sir or Madam,\n\nI write on behalf of {name}, who has lived beside the quarry since 2009 and whose well has run dry twice this season.\n\nYours faithfully,\nThe Secretary",
  ),
  txt(
    "File note, 14 March: {name} telephoned at 10.20 to ask why the refund had not come. Told that it is with Accounts.",
  ),
  txt(
    "4.2 Fencing of the playground. {name} asked whether the contractor would return before the school term. Agreed that the clerk would write.",
  ),
  txt("Subject: Leave without pay - {name}\n\nThe request is supported, subject to cover being arranged."),
  txt("Applicant: {name}\nOccupation: mason\nReason for application: loss of card"),
  txt("Please send the drawings again, the last page did not come through.\n\nRegards,\n{name}"),
  txt("I was closing the gate when I saw {name} lying beside the standpipe. There was nobody else on the road."),
  txt("Present:\n- {name}\n- two clerks of the registry\n- the caretaker"),
  txt("0615 hrs. {name} slept poorly, drank some water, refused breakfast. Bloods to be repeated at noon."),
  txt("12/05 complaint 3381: water came through the ceiling. Reported by {name} at the counter. Crew sent."),
  txt("The tribunal heard evidence from {name} and from an engineer of the authority, and reserved its decision."),
  txt("The parcel was signed for by {name} at the front desk; the second box is still missing."),
];

/** Lists and headings, where surnames stand first. */
export const REGISTERS: readonly Carrier[] = [
  txt("Register of attendance, 3 June\n\n1. {name}\n"),
  txt("Re: {name} - file returned to the registry with two enclosures"),
  txt("Enrolled this term: {name} (Standard 4)"),
  txt("Claimant: {name}\nClaim lodged at the Tunapuna office"),
];

/** A full mention, then the surname alone. */
export const SURNAME_AGAIN: readonly Carrier[] = [
  txt(
    "{full} joined the depot in 2011 as a loader. In March {name} asked to be moved to the stores, and this was agreed.",
  ),
  txt("The driver, {full}, had stopped at the light. {name} did not see the motorcycle until it was beside the door."),
  txt("Statement taken from {full} at the station.\n\nAsked about the key, {name} said that it hung behind the door."),
  txt("{full} (tenant, flat 3) came in about the arrears. It was put to {name} that nothing had been paid since May."),
];

/** Messages with nothing but a given name. */
export const CHAT: readonly Carrier[] = [
  txt("hi {name}, did you get the form i left at the counter?"),
  txt("[14:02] ok thanks {name}, will bring it tomorrow"),
  txt("tell {name} the meeting is moved to 3, room is taken before that"),
  txt("lol {name} still hasn't paid for the lunch"),
];

/** Cells of tables, without a sentence around them. */
export const TABLES: readonly Carrier[] = [
  { format: "csv", text: "ref,client,status\n4410,{name},open\n" },
  { format: "md", text: "| Ref | Name | Status |\n| --- | --- | --- |\n| 4410 | {name} | open |\n" },
  {
    format: "html",
    text: "<table><tr><th>No.</th><th>Member</th><th>Shares</th></tr><tr><td>17</td><td>{name}</td><td>250</td></tr></table>",
  },
  txt("No.   Payee                          Amount\n1     {name}      340.00\n"),
];

/** Texts in which nobody is named; the trap stands in «». */
export const TRAPS: Readonly<Record<string, readonly string[]>> = {
  places: [
    "The crew was sent from «San Fernando» to repair the main.",
    "Rain closed the road to «Charlotteville» for two days.",
    "The clinic at «Princes Town» opens at seven.",
    "The pump house at «Diego Martin» was painted last year.",
    "Buses leave for «Palmerston North» every hour.",
    "The depot in «Alice Springs» has no spare meters.",
    "The hearing will be held in «Charters Towers».",
    "«Port Douglas» recorded 40 mm of rain overnight.",
    "A tree fell across the fence of «Victoria Park».",
    "The survey covers the coast from «Point Fortin» southwards.",
    "Two wells near «St. Helena» are dry.",
    "The water was tested at «Lake Alexandrina» in June.",
  ],
  streets: [
    "The leak is at the corner of «Henry Street» and the market.",
    "Please move the cones on «Frederick Street» before noon.",
    "The culvert under «Lady Young Road» is blocked.",
    "Works on «Arthur Terrace» begin on Monday.",
    "The lamp outside 14 «Duncan Lane» is out.",
    "The bus stop on «Elizabeth Avenue» has lost its roof.",
    "Parking is not allowed along «Wrightson Road».",
    "The drain on «Mary Street» was cleared.",
    "«Albert Crescent» will be closed for resurfacing.",
    "The hydrant at «Charles Trace» was tested.",
    "A second gate opens to «Ann Street».",
  ],
  firms: [
    "The invoice from «Hughes & Sons Ltd» has been paid.",
    "The tender of «Murray Goodwin Engineering» was the lowest.",
    "Tyres were bought from «Gordon Brothers Limited».",
    "The roof was inspected by «Bennett Roofing Pty Ltd».",
    "The audit was done by «Marsh Fielding and Partners».",
    "Spare parts come from «Thompson Motors».",
    "«Rahman Hardware» has not sent the cement.",
    "The policy is held with «Sterling Mutual Insurance».",
    "Uniforms were ordered from «Josephine's Boutique Ltd».",
    "The lift is serviced by «Otto Klein GmbH».",
    "The lease with «Harriman Holdings» ends in May.",
  ],
  ships: [
    "«MV Catherine» berthed at 0600 with cement.",
    "The ferry «Spirit of Helena» was out of service for a week.",
    "Containers came off the «Maria Christina» on Tuesday.",
    "The tug «Sir Walter» towed the barge to the jetty.",
    "Fuel for the launch «Lady Margaret» is charged to vote 12.",
    "The trawler «Ocean Rose» was inspected in dry dock.",
    "The dredger «Johanna K» works at night.",
    "HMS «Duncan» paid a visit to the port.",
    "The yacht «Little Annie» was found adrift without crew.",
    "«SS Victoria» was scrapped in 1962.",
    "Cargo for the barge «Big Tom» is weighed at the gate.",
  ],
  fonts: [
    "Set the report in «Georgia», 11 points.",
    "Headings are in «Gill Sans» and may not be bold.",
    "The letterhead uses «Garamond».",
    "Replace «Calibri» by a font that all machines have.",
    "Captions are set in «Franklin Gothic».",
    "The notice was printed in «Lucida Console».",
    "Body text: «Palatino», 10.5 points.",
    "The form falls back to «Verdana» on old machines.",
    "Numbers in tables are in «Courier New».",
    "The signs are lettered in «Johnston».",
    "Use «Baskerville» for certificates.",
  ],
  statutes: [
    "The charge is laid under the «Larceny Act».",
    "Section 12 of the «Summary Courts Act» applies.",
    "Notice was given under the «Land Tenants Act 1981».",
    "Fees are set by the «Companies Act 1993».",
    "The «Residential Tenancies Act» limits the deposit.",
    "A copy of the «Grace Period Order 2004» is attached.",
    "The scheme is made under the «Young Offenders Detention Act».",
    "See the «Justice of the Peace Act», Part 3.",
    "The «Baby Bonus Regulations» were revoked.",
    "The «Mark Inspection Ordinance» is no longer in force.",
    "The «Griffith Drainage Act» does not apply to this lot.",
  ],
  months: [
    "The audit begins in «April» and takes six weeks.",
    "No payment was made in «May» or after.",
    "The lease ends in «June», with an option to renew.",
    "Leave is closed for «August».",
    "The term began after «Easter».",
    "Tenders close on «Wednesday» at noon.",
    "«January» figures are late.",
    "The «March» returns were filed.",
    "The roof must be done before «Christmas».",
    "Meetings are held each «Friday».",
    "«June» to «August» is the busy season.",
  ],
  products: [
    "Two boxes of «Brother» toner were ordered.",
    "The «Toshiba Satellite» in the front office will not start.",
    "Please renew the licence for «Norton».",
    "The kitchen has a new «Fisher & Paykel» fridge.",
    "The «Ford Ranger» needs two tyres.",
    "Ask IT to remove «Alexa» from the meeting room.",
    "The «John Deere» mower is in the workshop.",
    "The minutes were typed with «Claris».",
    "A tin of «Uncle Ben's» rice was in each hamper.",
    "The «Mercedes» of the pool is due for service.",
    "The press is a «Heidelberg» of 1984.",
    "«Jenkins» builds the release every night.",
  ],
  eponyms: [
    "The leaflet explains «Parkinson's disease» in plain words.",
    "A talk on «Crohn's disease» will be given in the library.",
    "The ward uses the «Glasgow Coma Scale».",
    "Stock of «Foley» catheters is low.",
    "Tighten it with an «Allen» key.",
    "All signs are also in «Braille».",
    "Two «Phillips» screwdrivers are missing.",
    "The lab has one «Bunsen» burner.",
    "The «Apgar» score is entered on the chart.",
    "Readings are in degrees «Celsius».",
    "The «Doppler» was sent for calibration.",
    "The store holds six «Zimmer» frames.",
  ],
};
