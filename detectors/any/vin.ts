import { defineDetector } from "../../src/detection/define.js";
import { passesVin } from "../shared/checksums.js";

export default defineDetector({
  id: "any.vin",
  title: "Chassis number of a vehicle",
  summary: "Vehicle identification numbers of 17 signs, and shorter chassis numbers of imported cars behind a label.",
  type: "VEHICLE_REG",
  formatSource: "official",
  references: ["https://www.iso.org/standard/52200.html"],
  prefilter: {
    kind: "words",
    words: ["vin", "chassis", "chassis no", "chassis number", "frame no", "frame number", "vehicle", "engine no"],
    before: 1,
    after: 48,
  },
  patterns: [
    {
      name: "17 signs",
      regex: /(?<![A-Za-z0-9])(?=[A-Z]{0,16}\d)[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])/g,
      base: "possible",
    },
    {
      name: "chassis number",
      regex:
        /(?:[Cc]hassis|CHASSIS|[Ff]rame)(?:[\s:#.]|[Nn]o|NO|[Nn]umber|NUMBER){1,6}(?<value>[A-Z]{1,4}\d{0,3}[A-Z]?\d{0,2}-\d{6,7})(?![\w-])/g,
      base: "certain",
      anchored: true,
    },
  ],
  validate: (value) => (passesVin(value) ? "valid" : "unknown"),
  context: {
    near: ["vin", "chassis", "vehicle", "frame no", "frame number", "chassis no"],
    required: true,
    fields: ["vin", "chassis"],
  },
  column: { values: /^[A-HJ-NPR-Z0-9]{17}$|^[A-Z]{1,4}\d{0,3}-\d{6,7}$/ },
  examples: {
    match: ["VIN: «1M8GDM9AXKP042788»", "chassis no. «NZE141-1234567», silver", "vehicle with VIN «JTDKB20U093412345»"],
    ignore: ["code 1M8GDM9AXKP042788", "the chassis was rusty", "VIN unknown"],
  },
});
