import { defineDetector, type Validity } from "../../src/detection/define.js";

const LABEL =
  "(?:[Pp]ass(?:word|wd|code|phrase)|PASS(?:WORD|CODE|WD)|[Pp]wd|PWD|[Pp][Ww](?![A-Za-z])|[Ss]ecret(?:[ _-]?[Kk]ey)?|SECRET|[Cc]lient[_-][Ss]ecret|[Aa]pi[ _-]?[Kk]ey|API[ _-]?KEY|[Aa]ccess[ _-]?[Tt]oken|[Aa]uth[ _-]?[Tt]oken|[Bb]earer|[Rr]ecovery code|[Pp]asswort|[Cc]ontraseña)";
// Words that follow "password" in sentences about passwords.
const NOT_WORDS =
  "(?![*•.xX_-]{3})(?!(?:is|was|has|had|for|and|or|the|to|of|in|on|at|by|with|that|this|from|must|should|will|may|can|cannot|reset|resets|changed?|policy|policies|protected|protection|required|requirements?|field|fields|manager|again|here|below|above|you|your|his|her|their|my|our|please|not|none|null|undefined|true|false|expired|expires?|incorrect|wrong|hint|only|given|sent|shared|ballot|service|services|string|hash|hashed|nil|n/a)(?![\\w!@#$%^&*]))";

/** Small letters and a digit in one word, no address, no product's name with its number. */
const SECRET_WORD =
  "(?=[^\\s]{0,20}\\d)(?=[^\\s]{0,20}[a-z][^\\s]{0,20}[a-z])(?!(?:i?[Pp]hone|i?[Pp]ad|[Oo]ffice|[Ww]in(?:dows)?|[Gg]alaxy|[Cc]ovid|[Ff]orm|[Ss]ection|[Rr]oom|[Uu]nit|[Ii]tem|[Tt]ype|[Ll]evel)[ -]?\\d)(?!\\d{1,4}(?:st|nd|rd|th|am|pm|hrs?|mins?|days?|years?|weeks?|months?)(?![a-z]))[A-Za-z\\d][\\w!#$%^&*+-]{4,22}[\\w!#$%^&*+]";

export default defineDetector({
  id: "any.password",
  title: "Password or secret",
  summary: "Passwords, pass phrases, secrets and keys behind their label; hashes of passwords.",
  type: "CREDENTIAL",
  formatSource: "secondary",
  references: ["https://pages.nist.gov/800-63-4/sp800-63b.html"],
  prefilter: {
    kind: "words",
    words: [
      "password",
      "wifi",
      "wi-fi",
      "passwords",
      "passwd",
      "passcode",
      "pwd",
      "pw",
      "passphrase",
      "pass phrase",
      "secret",
      "secret key",
      "client secret",
      "api key",
      "apikey",
      "access token",
      "auth token",
      "bearer",
      "recovery code",
      "passwort",
      "contraseña",
      "secret answer",
      "security answer",
      "security word",
      "memorable word",
      "recovery answer",
      "identified by",
      "user",
      "username",
      "log on",
      "logon",
      "account",
      "login",
      "2a",
      "2b",
      "2y",
      "new",
      "argon2id",
    ],
    before: 2,
    after: 64,
  },
  patterns: [
    {
      name: "of a wireless network",
      regex:
        /(?<=(?<![A-Za-z])[Ww]i-?[Ff]i(?: (?:code|key|pw|pass))?["*]{0,2}(?:: ?| = ?| is )["']?)(?=[^\s"']*\d)(?=[^\s"']*[A-Za-z])(?<value>[^\s"',;]{6,40})(?<![.)])/g,
      base: "likely",
    },
    {
      name: "behind its label and a sign",
      regex: new RegExp(
        `(?<![A-Za-z])${LABEL}["'*\`_]{0,3}(?:\\s?(?:[:=|]|=>|:=)\\s?(?:is )?["'“\`*]{0,3}|\\s?\\(["'“]?|\\s(?:is|was|will be|now|changed to|reset to)(?: now)?:?\\s["'“\`]?)(?<value>${NOT_WORDS}[^\\s"'”\`<>,;()|]{3,63}[^\\s"'”\`<>,;()|.:])`,
        "g",
      ),
      base: "certain",
      anchored: true,
    },
    {
      name: "behind its label in quotation marks",
      regex: new RegExp(
        `(?<![A-Za-z])${LABEL}[\\w ,]{0,24}["“‘'\`](?<value>${NOT_WORDS}[^\\s"”’'\`]{4,40})["”’'\`]`,
        "g",
      ),
      base: "likely",
      anchored: true,
    },
    {
      name: "with digits, behind its label",
      regex: new RegExp(
        `(?<![A-Za-z])${LABEL},?(?: (?:not|called|like|of|still|the|same|old|new|temporary|as)){0,3} (?<value>(?=[A-Za-z!@#$%^&*_.-]{1,30}\\d)[^\\s"'”,;()]{6,40}?)(?=[\\s,;)."']|$)`,
        "g",
      ),
      base: "certain",
      anchored: true,
    },
    {
      name: "of somebody, with digits",
      regex: new RegExp(
        `(?<![A-Za-z])${LABEL} (?:for|of) (?:user )?[\\w.@-]{3,40} (?:is|was|[:=]) ?["'“]?(?<value>(?=[A-Za-z!@#$%^&*_.-]{0,30}\\d)[^\\s"'”,;()]{6,40}?)(?=[\\s,;)."']|$)`,
        "g",
      ),
      base: "certain",
      anchored: true,
    },
    {
      name: "in brackets, some words behind its label",
      regex: new RegExp(
        `(?<![A-Za-z])${LABEL}(?: [a-z]{1,12}){0,6} \\(["“]?(?<value>(?=[^\\s()]{0,30}[\\d!@#$%^&*])[^\\s()"”]{6,40})["”]?\\)`,
        "g",
      ),
      base: "certain",
      anchored: true,
    },
    {
      name: "some words behind its label",
      regex: new RegExp(
        `(?<![A-Za-z])(?:${LABEL}|(?:temp(?:orary)?|start|log-?in) (?:secret|word))(?![ -](?:policy|policies|rules|manager|reset|for user))[^\\n"“]{1,60}?(?:, |: |; | - |(?:\\.| and) [Ii]t(?: is|['’]s) |(?:is|was|(?:changed|set|reset|back) to) ["“'‘]?)(?<value>${SECRET_WORD})(?=[\\s,;)."'”’]|$)`,
        "g",
      ),
      base: "likely",
      anchored: true,
    },
    {
      name: "behind a user name and a stroke",
      regex:
        /(?:[Ll]og[io]n|[Pp]ortal|[Aa]ccess|[Cc]redentials)[\w ]{0,40}(?: is| as|:|,) [\w.@-]{2,40} ?\/ ?(?<value>(?=[^\s]{0,30}[\d!@#$%^&*])[^\s,;]{6,40})/g,
      base: "likely",
      anchored: true,
    },
    {
      name: "new=",
      regex: /(?<![A-Za-z])(?:new|old|pw|pass)=(?<value>(?=[^\s&]{0,30}[\d!@#$%^*])[^\s&"'()]{6,64})/g,
      base: "likely",
      anchored: true,
    },
    {
      name: "secret answer",
      regex:
        /(?<![A-Za-z])(?:[Ss]ecret|[Ss]ecurity|[Mm]emorable|[Rr]ecovery)[ _-]?(?:[Aa]nswer|[Ww]ord|[Pp]hrase)["'*]{0,3}\s?(?:[:=]|is|was)\s?["“'‘*]{0,3}(?<value>[\p{L}\d][\p{L}\d '’-]{1,38}[\p{L}\d])(?=["”'’.,;\n]|$)/gu,
      base: "certain",
      anchored: true,
    },
    {
      name: "identified by",
      regex: /(?:IDENTIFIED BY|identified by|-p|--password[ =])\s?["'](?<value>[^\s"']{4,64})["']/g,
      base: "certain",
      anchored: true,
    },
    {
      name: "user with a secret",
      regex:
        /(?<![A-Za-z])(?:[Uu]ser(?:name)?|[Ll]og[io]n|[Ll]og-?on|[Aa]ccount)(?: name| id)?:? [\w.@-]{3,40},? (?:with|and|\/|using)(?: (?:password|pw|pass))? ?(?<value>(?=[^\s]{0,30}\d)(?=[^\s]{0,30}[A-Za-z])[^\s,;)"]{7,40}?)(?=[\s,;)"]|\.\s|$)/g,
      base: "certain",
      anchored: true,
    },
    {
      name: "beside a user, in columns",
      regex:
        /(?<![A-Za-z])(?:[Uu]ser(?:name)?|[Ll]og[io]n|[Ll]og-?on)(?: name| id)?:? [a-z][\w.-]{2,30}[ \t]{2,12}(?<value>(?=[^\s]{0,30}[\d!@#$%^&*])(?=[^\s]{0,30}[A-Za-z])[^\s,;"]{6,40})(?!\S)/g,
      base: "likely",
      anchored: true,
    },
    {
      name: "bcrypt or Argon2 hash",
      regex: /\$2[aby]\$\d{2}\$[./A-Za-z0-9]{20,53}|\$argon2id?\$[\w$=,+/.-]{20,160}/g,
      base: "certain",
    },
  ],
  validate: judgeSecret,
  context: {
    fields: ["password", "passwd", "pwd", "passcode", "pass", "secret", "api key", "token", "password hash"],
  },
  // Hours under `pass` are those of a way in or out.
  column: { values: /^(?!\d{1,2}[:.]\d{2}$)\S{4,128}$/ },
  examples: {
    match: [
      "you wrote your password on the form («Limbo-rock41!»); pw «Gully#Root8»",
      "wifi: «hall2026!», ask at the desk",
      "password: «Cedar!Gate52»; temp password for mhosein is «Sugar-cane7»",
      'a new password, not «football27», which; "password" = "«hunter2x»"',
      "myGov password («Lan&Bao2015») changed; Phone password is «Pancake4».",
      "the password on the account was changed to «Kestrel44».",
      "password for the kiosk in the hall, «Brolga9Aug!», was said aloud; the passcode you gave, «0932mt», did work",
      "secret answer: «aunty merle», and user tsook4471 with «Mango-Lane9» fails",
      "the portal login if needed is pdmoh / «Pholourie*2019» please",
    ],
    ignore: [
      "Passwords must be changed. The password is required and was reset.",
      "WiFi: available from 2026 on",
      "password policy: see section 4",
      "the secret ballot, secret to success",
      "password: ********",
      "the password was reset on the 14th, see form27b: ask desk, room4b",
      "password reset for the account, jsmith22 rang",
    ],
  },
});

function judgeSecret(value: string): Validity {
  return /^[*•.xX-]+$|^\$\{|^<|^\{\{|^%\w+%$|^(?:string|required|changeme\?)$/.test(value) ? "invalid" : "unknown";
}
