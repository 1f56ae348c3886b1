import type { Span } from "../../src/core/span.js";
import { defineDetector, type ScanView, type Validity } from "../../src/detection/define.js";

// Loopback, unset, masks, broadcast and addresses within an office: nobody's.
const NOBODY = /^(?:0|10|127|255)\.|^(?:169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|\.0$|\.255$/;

export default defineDetector({
  id: "any.ip-address",
  title: "IP address",
  summary:
    "Internet addresses, version 4 and 6; loopback, masks and networks, section and version numbers are left out.",
  type: "IP_ADDRESS",
  formatSource: "official",
  references: ["https://www.rfc-editor.org/rfc/rfc791", "https://www.rfc-editor.org/rfc/rfc4291"],
  prefilter: { kind: "digits", min: 4, reach: 40 },
  patterns: [
    {
      name: "version 4",
      regex:
        /(?<![\w./-])(?!(?:0|10|127|255)\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}(?![\w/-]|\.\d)/g,
      base: "likely",
    },
    {
      name: "version 6",
      prefilter: { kind: "character", character: ":", before: 5, after: 1 },
      regex:
        /(?<![\w:.-])(?=[\dA-Fa-f]{1,4}:)(?:(?:[\dA-Fa-f]{1,4}:){7}[\dA-Fa-f]{1,4}|(?:[\dA-Fa-f]{1,4}:){1,6}(?::[\dA-Fa-f]{1,4}){1,6})(?![\w:])/g,
      base: "certain",
    },
  ],
  validate: judgeAddress,
  context: {
    near: [
      "ip",
      "ip address",
      "ip addr",
      "originating ip",
      "client ip",
      "remote addr",
      "x forwarded for",
      "logged in from",

      "get",
      "post",
      "http",
    ],
    against: [
      "version",
      "section",
      "clause",
      "build",
      "firmware",
      "release",
      "paragraph",
      "rule",
      "item",
      "part",
      "drawing",
      "server",
      "gateway",
      "dns",
      "v",
      "schedule",
    ],
    fields: ["ip", "ip address", "ip addr", "remote addr", "client ip", "last ip"],
  },
  column: { values: /^(?:\d{1,3}\.){3}\d{1,3}$|^[\dA-Fa-f:]{3,39}$/ },
  refuses: isOfNetwork,
  examples: {
    match: [
      "X-Originating-IP: [«190.213.61.92»]",
      "from «2001:db8:3e1:27::b8d4» at noon",
      "«198.51.100.77» - - [11/Mar/2025:09:03:10 +1000]",
      "The IP address «198.51.100.23» logged in at ten.",
      "logged in from «24.17.8.30»",
    ],
    ignore: [
      "127.0.0.1 and 255.255.255.0",
      "see section 4.1.2.3 of the code",
      "version 10.15.7.1 of the program",
      "the policy 4.11.2.7 of the agency, 1.4.2.8 Before you start",
      "ip address 190.213.61.1 255.255.255.0",
      "at 10:15:20 in 1.2.3.4.5",
    ],
  },
});

function judgeAddress(value: string): Validity {
  return NOBODY.test(value) ? "invalid" : "unknown";
}

/** Four small numbers, of which an address hardly ever is made, where no word says that it is one. */
function isLikeVersion(view: ScanView, { start, end }: Span): boolean {
  const { text } = view;
  return (
    /^(?:[12]?\d|3[01])(?:\.(?:[12]?\d|3[01])){3}$/.test(text.slice(start, end)) &&
    !/\b(?:ip|addr|address|from|host|login|logged)\b/i.test(text.slice(Math.max(0, start - 48), start)) &&
    !/\b(?:ip|addr|address|host)\b/.test(view.fieldAt(start))
  );
}

/** The address of a device that an office runs, and the number of a section or version, by the words before it. */
function isOfNetwork(view: ScanView, span: Span): boolean {
  const { text } = view;
  const { start, end } = span;
  return (
    isLikeVersion(view, span) ||
    /(?:^|[\s(,;])(?:ip (?:route|helper-address|name-server|default-gateway)|ntp server|name-?server|dns(?: server)?|gateway|netmask|subnet(?: mask)?|nexthop|next-hop|host(?:name)? ip|listen(?:ing)? on|bind|proxy|loopback|router-id|vlan|printer|switch|firewall|server|appliance|camera|nvr|dvr|access point|sections?|clauses?|paras?|paragraphs?|rules?|versions?|ver\.?|v\.|release|build|firmware|patch|chapter|table|fig(?:ure)?\.?|item|standard|drawing|part|step|heading|oid|tag)[ \t]{0,3}[:=#]?[ \t]{0,3}(?:(?:and|to|or|,|\d{1,3}\.[\d.]{1,12})[ \t]{1,2}){0,4}$/i.test(
      text.slice(Math.max(0, start - 60), start),
    ) ||
    /^[ \t]{1,3}(?:255\.|name [A-Z])/.test(text.slice(end, end + 8))
  );
}
