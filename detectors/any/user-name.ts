import { defineDetector, type Pattern } from "../../src/detection/define.js";
import { anyOf, labelled } from "../shared/labelled.js";

const NAME =
  "(?=[^\\s\"']{0,40}[a-z0-9])(?!(?:and|or|the|is|was|for|not|null|none|name|names|has|have|had|in|of|to|on|at|from|field|must|may|can|will|should|required|with|password)(?![\\w.-]))[A-Za-z][\\w.-]{1,38}[A-Za-z0-9]";

const ODD_NAME =
  "(?=[A-Za-z][a-zA-Z]{0,30}[\\d._][A-Za-z\\d])(?=[\\w.-]{0,30}[a-z])[A-Za-z][\\w.-]{2,30}[A-Za-z0-9_](?!@)";
const NETWORK_WORDS = [
  "user",
  "username",
  "user name",
  "user id",
  "userid",
  "login",
  "log in",
  "log-in",
  "logon",
  "log on",
  "log-on",
  "login name",
  "screen name",
  "handle",
  "profile",
  "facebook",
  "fb",
  "messenger",
  "instagram",
  "insta",
  "ig",
  "tiktok",
  "tik tok",
  "snapchat",
  "snap",
  "twitter",
  "youtube",
  "reddit",
  "discord",
  "telegram",
  "signal",
  "wechat",
  "weixin",
  "viber",
  "line id",
  "kakaotalk",
  "skype",
  "teams",
  "steam",
  "xbox",
  "psn",
  "roblox",
  "fortnite",
  "gamertag",
  "linkedin",
  "pinterest",
  "onlyfans",
  "tinder",
  "grindr",
  "bumble",
  "marketplace",
  "trade me",
  "trademe",
  "ebay",
  "gumtree",
  "paypal",
  "venmo",
  "myir",
  "mygov",
  "realme",
  "portal",
];

const PATTERNS: readonly Pattern[] = [
  // A label with a sign behind it: running text that speaks of user names has none.
  {
    name: "behind its label",
    regex: new RegExp(
      `(?<![A-Za-z0-9])(?:[Uu]ser[ _-]?(?:[Nn]ame|[Ii][Dd])|USER ?(?:NAME|ID)|[Ll]og[io]n(?: ?(?:[Nn]ame|[Ii][Dd]))?|[Ss]kype|[Hh]andle|[Ss]creen[ -]?name|[Gg]amertag|uid)["'*]{0,3}\\s?(?::|=|=>|\\|)\\s?["'*\`]{0,3}(?<value>${NAME})(?![\\w@])`,
      "g",
    ),
    base: "certain",
    anchored: true,
  },
  {
    name: "of a log",
    regex: new RegExp(
      `(?<![\\w.])(?:user|usr|uname|account|acct|login|logname|ruser|suser|actor|principal|subject|nick|target_user|for user|by user|session for)(?:=|=>| = )["']?(?!(?:root|admin|administrator|system|nobody|daemon|cron|guest|anonymous|unknown|svc|service|sys|none|null|true|false|test|backup|oracle|postgres|www)(?![a-z]))(?<value>${NAME})(?![\\w@])`,
      "g",
    ),
    base: "likely",
    anchored: true,
  },
  // A name that no word has: a digit, a stroke below or a full stop within, behind a word for users or networks.
  {
    name: "behind a word for users or networks",
    regex: new RegExp(
      `(?<![A-Za-z0-9])(?:${anyOf(NETWORK_WORDS)})(?![A-Za-z0-9])(?: (?:name|id|account|handle|page|profile|user|username|login|is|was|as|by|under|named|called|her|his|their|my|on|to|at|it)){0,4}[,:]?[ ]["“'‘]?(?<value>${ODD_NAME})(?=["”'’,.;:!?)\\s]|$)(?!\\.\\w)`,
      "g",
    ),
    base: "certain",
    anchored: true,
  },
  {
    name: "of a user, before a secret",
    regex:
      /(?<![A-Za-z0-9])(?:[Uu]ser(?:name)?|[Ll]og[io]n|[Ll]og-?on):? (?<value>(?!(?:names?|ids?|type|role|group|agent|account|access|from|with|page|failed|success)(?![a-z0-9._-]))[a-z][a-z0-9._-]{3,24})(?=[ \t]{2,12}\S{6}|[ ]?\/[ ]?\S{6}|,? (?:pw|pwd|pass(?:word)?)\b)/g,
    base: "certain",
    anchored: true,
  },
  {
    name: "before the name of a network",
    regex: new RegExp(
      `(?<![\\w.@/-])(?<value>${ODD_NAME})["”'’]? (?:on|\\() ?(?:Facebook|FB|Messenger|Instagram|Insta|IG|TikTok|Snapchat|Snap|Twitter|Reddit|Discord|Telegram|WeChat|Viber|Skype|Steam|Xbox|PSN|Roblox|YouTube|Trade Me|Tinder|Grindr|Bumble|LinkedIn)(?![A-Za-z])`,
      "g",
    ),
    base: "certain",
    anchored: true,
  },
  {
    name: "account of a network",
    regex: /(?<![A-Za-z0-9])[Aa]ccount ["“'‘]?(?<value>[a-z]{2,20}(?:[._][a-z0-9]{1,20}){1,4})(?![\w@.-])/g,
    base: "certain",
    anchored: true,
  },
  {
    name: "says or posts as",
    regex: new RegExp(
      `(?:[Mm]essag(?:es?|ing|ed)|[Pp]ost(?:s|ed|ing)?|[Cc]hat(?:s|ting|ted)?|[Ww]rit(?:es|ing)|[Tt]ext(?:s|ing|ed)?|[Cc]omment(?:s|ing|ed)?|[Kk]nown|[Oo]nline|[Gg]oes|[Pp]lays|[Ss]ell(?:s|ing)|[Ss]tream(?:s|ing))(?: (?:us|me|him|her|them|online|there|messages|by|on|\\p{Lu}[a-z]{2,14})){0,3} (?:as|under|by)(?: the name)? ?["“'‘]?(?<value>${ODD_NAME})(?=["”'’,.;:!?)\\s]|$)`,
      "gu",
    ),
    base: "certain",
    anchored: true,
  },
  {
    name: "in as",
    regex: new RegExp(
      `(?:[Ll]ogg?(?:ed|ing)? (?:in|on)(?:to [\\w ]{1,20})?|[Ss]ign(?:ed|ing)? in|computer|portal|system|terminal|machine|app|intranet|database|server) ?as[ =]"?(?<value>(?=[a-z._-]{0,20}(?:\\d|[a-z]))${NAME})(?![\\w@])`,
      "g",
    ),
    base: "likely",
    anchored: true,
  },
  {
    name: "whose password it is",
    regex: new RegExp(
      `(?<![A-Za-z])[Pp]ass(?:word|code) (?:for|of) (?:user )?(?<value>${NAME})(?= (?:is|was|[:=]) ?["'“]?[A-Za-z!@#$%^&*_.-]{0,30}\\d)`,
      "g",
    ),
    base: "certain",
    anchored: true,
  },
  {
    name: "before what came of it",
    regex: new RegExp(
      `(?<![\\w.])(?:[Ll]og[io]n|[Ll]og-?on|[Uu]ser(?:name)?|[Aa]ccount) (?!(?:account|login|users?|locked|denied|disabled|attempts?|has|have|was|is|page|name|failed|session|requests?|password|access|event|from|form)(?![a-z]))(?<value>(?=[a-z._-]{0,20}[a-z\\d])[a-z][a-z\\d._-]{3,24})(?= (?:failed|locked|denied|succeeded|success|rejected|disabled|logged (?:in|out)|timed out)(?![a-z]))`,
      "g",
    ),
    base: "likely",
    anchored: true,
  },
  {
    name: "log line",
    regex: /(?<=[\dA-Fa-f] - )(?<value>[A-Za-z][\w.@-]{1,40})(?= \[\d{2}\/[A-Z][a-z]{2}\/\d{4}:)/g,
    base: "certain",
    anchored: true,
  },
  // The folder of a user's own: only in full addresses, since `/home/` begins those of pages too.
  {
    name: "home folder",
    regex:
      /(?:(?<![A-Za-z])[A-Za-z]:[\\/]{1,2}(?:Users|Documents and Settings)|file:\/\/\/home)[\\/]{1,2}(?!(?:Public|Shared|Default|All Users|Default User|Administrator|Admin|root|ubuntu|users?|user ?name|your ?name|you|me|name|runner|office|staff|clerk|reception|desktop|laptop|scanner|owner|guest|test|temp|service|system)[\\/])(?<value>[\p{L}\d][^\\/:*?"<>|\r\n]{1,39})(?=[\\/])/giu,
    base: "certain",
    anchored: true,
  },
  {
    name: "before a password",
    regex: new RegExp(
      `(?:[Ll]og[io]n|[Pp]ortal|[Aa]ccess)[\\w ]{0,40}(?: is|:) (?<value>${NAME}) ?/ ?(?=\\S{6,40}(?:\\s|$))`,
      "g",
    ),
    base: "certain",
    anchored: true,
  },
];

export default defineDetector({
  id: "any.user-name",
  title: "User name",
  summary:
    "Log-in names behind their label, after “logged in as”, before a password, the user of a web server log line, and whose home folder it is.",
  type: "HANDLE",
  formatSource: "secondary",
  references: ["https://httpd.apache.org/docs/2.4/logs.html"],
  ...userName(),
  examples: {
    match: [
      "user «dharrin»    Market5day!   and terminal as «pjob_desk», whose user name      is kept",
      "she answers to «lena_beads_pos» on Instagram",
      "Username: «rmaharaj88»",
      "temp password for «mhosein» is Sugar-cane7",
      "login «jfielding» failed 5 times from 203.118.44.19",
      "10:04:22 srv=app3 user=«tquashie» act=LOGIN; user=root act=ROTATE",
      '"login": "«k.singh»", done',
      "he will use the library computer as «kbaksh4d» today",
      "her user «tsook4471» is locked; a log-on, «rawiri_tk»,",
      'is on Facebook as «big.dexter.88». She messages me as "«lil_marva»"',
      "It lay in C:\\Users\\«rmaharaj»\\Desktop and in file:///home/«ksingh»/notes.txt",
      '198.51.100.77 - «rsouza» [11/Mar/2025:09:03:10 +1000] "GET / HTTP/2.0"',
    ],
    ignore: [
      "The username must be kept.",
      "127.0.0.1 - - [11/Mar/2025:09:03:10 +1000]",
      "user names and passwords",
      "the user is co-operative and posted as first-class mail; Facebook is down",
      "as soon as possible",
      "C:\\Users\\Public\\Documents and https://agency.example/home/news/today",
      "the user account locked after each login attempt failed",
    ],
  },
});

function userName(): Pick<ReturnType<typeof labelled>, "prefilter" | "patterns" | "context" | "column"> {
  const labels = [
    "username",
    "user name",
    "user id",
    "userid",
    "login id",
    "login name",
    "login",
    "logon",
    "logged in as",
    "log in as",
    "signed in as",
    "skype",
    "handle",
    "screen name",
    "gamertag",
    "uid",
  ];
  const parts = labelled({
    labels,
    value: NAME,
    between: ["is", "was", "id", "name"],
    apart: false,
    fields: [
      "user",
      "uname",
      "sam account name",
      "created by",
      "modified by",
      "nick",
      "nickname",
      "screen name",
      "gamer tag",
      "handle name",
      "user login",
      "login user",
    ],
  });
  return {
    ...parts,
    prefilter: {
      kind: "words",
      words: [
        ...labels,
        ...NETWORK_WORDS,
        "account",
        ...["as", "under", "by"],
        "computer as",
        "portal as",
        "system as",
        ...["terminal as", "machine as", "app as", "intranet as", "database as", "server as"],
        ...["users", "documents and settings", "home"],
        ...["http", "password for", "password of", "passcode for"],
        ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
      ],
      before: 64,
      after: 56,
    },
    patterns: PATTERNS,
    column: { values: /^[A-Za-z][\w.\\-]{2,39}$/ },
  };
}
