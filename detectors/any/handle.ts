import { defineDetector, type Validity } from "../../src/detection/define.js";

const SITES =
  "(?:(?:www|m|mobile|[a-z]{2})\\.)?(?:facebook|fb|instagram|twitter|x|tiktok|threads|youtube|snapchat|linkedin|github|gitlab|pinterest|reddit|t\\.me|telegram|vk|tumblr|medium|mastodon\\.social|flickr|soundcloud|twitch|paypal|venmo)(?:\\.(?:com|net|org|me|tv|be))?";
// Pages of the site itself and of what is posted there.
const PAGE =
  "(?!(?:pages|groups|events|watch|explore|login|help|about|share|sharer|hashtag|search|home|i|intent|status|p|reel|privacy|policies|legal|topics|marketplace|features)(?![\\w.-]))";

export default defineDetector({
  id: "any.handle",
  title: "Name or profile on a network",
  summary: "@names, addresses of profile pages on social networks.",
  type: "HANDLE",
  formatSource: "secondary",
  references: ["https://help.x.com/en/managing-your-account/x-username-rules"],
  prefilter: {
    kind: "character",
    character: ["@", ".com/", ".me/", ".net/", ".social/", ".tv/", ".org/", "u/"],
    before: 40,
    after: 80,
  },
  patterns: [
    {
      name: "@name",
      regex:
        /(?<![\w.@/%+&'=-])@(?![Mm]edia|[Ii]mport|param|return|[Oo]verride|font-face|keyframes|charset|supports|here\b|all\b|everyone\b|channel\b|home\b|work\b)[A-Za-z_](?:[\w.]{0,28}\w)?(?![\w@/]|\.\w+@)/g,
      base: "likely",
    },
    {
      name: "u/name",
      regex: /(?<![\w./])u\/[A-Za-z0-9_-]{3,20}(?![\w/])/g,
      base: "likely",
    },
    {
      name: "profile page",
      regex: new RegExp(
        `(?<![\\w.-])(?:https?://)?${SITES}/${PAGE}(?:(?:in|user|c|u|channel|add|people|profile)/)?@?[A-Za-z0-9_](?:[\\w.%-]{1,60}[A-Za-z0-9_])(?:\\?id=\\d{5,20})?/?(?![\\w/])`,
        "g",
      ),
      base: "likely",
    },
  ],
  validate: judgeHandle,
  context: {
    near: [
      "instagram",
      "facebook",
      "twitter",
      "tiktok",
      "snapchat",
      "insta",
      "ig",
      "handle",
      "username",
      "profile",
      "messages",
      "dm",
      "account",
      "page",
    ],
    against: ["ministry", "official page", "our page", "follow us", "like us", "find us", "newsroom"],
    after: 20,
    fields: [
      "handle",
      "instagram",
      "facebook",
      "twitter",
      "tiktok",
      "snapchat",
      "social media",
      "screen name",
      "nickname",
    ],
  },
  column: { values: /^@?[A-Za-z_][\w.]{2,29}$/ },
  examples: {
    match: [
      "instagram: «@nando.elherrero».",
      "messages «@semisilauTO»; page",
      "his page is «https://www.facebook.com/kern.baptiste.7» he said",
      "seen on «instagram.com/rani_m88/»",
    ],
    ignore: [
      "mail k.ramdeen@example.tt",
      "Follow us @TTConnectOnline and like us",
      "https://www.facebook.com/help and https://example.com/page",
      "@media print, @param x",
      "meet @ 5 pm",
    ],
  },
});

function judgeHandle(value: string): Validity {
  return /(?:gov|ministry|council|police|news|official|support|helpdesk|hotline)/i.test(value) ? "invalid" : "unknown";
}
