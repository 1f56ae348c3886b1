import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "any.advertising-id",
  title: "Advertising or device identifier",
  summary: "UUIDs and hexadecimal keys behind words for devices, advertising, sessions and tracking.",
  type: "DEVICE_ID",
  formatSource: "official",
  references: ["https://www.rfc-editor.org/rfc/rfc9562"],
  prefilter: {
    kind: "words",
    words: [
      "adid",
      "idfa",
      "gaid",
      "aaid",
      "advertising id",
      "advertiser id",
      "device id",
      "device uuid",
      "deviceid",
      "device",
      "udid",
      "android id",
      "android_id",
      "cookie id",
      "visitor id",
      "client id",
      "pixel",
      "push token",
      "installation id",
      "serial of the phone",
    ],
    after: 48,
  },
  patterns: [
    {
      name: "UUID",
      regex:
        /[A-Za-z](?:[\s:="'?_&(<>[\]-]|\b(?:id|uuid|is)\b){1,8}(?<value>[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12})(?![\w-])/g,
      base: "certain",
      anchored: true,
    },
    {
      name: "key",
      regex: /[A-Za-z][?&]?(?:id|uuid)=(?<value>[\dA-Za-z]{4,32}(?:-[\dA-Za-z]{2,32}){1,6})(?![\w-])/g,
      base: "likely",
      anchored: true,
    },
    {
      name: "hexadecimal key",
      regex: /[A-Za-z][\s:="']{1,4}(?<value>(?=[a-f]{0,15}\d)[\dA-Fa-f]{16}|[\dA-Fa-f]{32}|[\dA-Fa-f]{40})(?![\w-])/g,
      base: "likely",
      anchored: true,
    },
  ],
  context: {
    fields: ["adid", "idfa", "gaid", "advertising id", "device id", "device uuid", "udid", "android id", "visitor id"],
  },
  column: { values: /^[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$|^[\dA-Fa-f]{16,40}$/ },
  examples: {
    match: [
      "GET /step2?adid=«38400000-8cf0-11bd-b23e-10b96e40000d» HTTP/2.0",
      "Advertising ID: «6d92078a-8246-4ba4-ae5b-76104861e7dc»",
      '"android_id": "«9774d56d682e549c»"',
    ],
    ignore: ["request 38400000-8cf0-11bd-b23e-10b96e40000d done", "the device was broken", "device 12 of 40"],
  },
});
