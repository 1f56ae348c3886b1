import { defineDetector } from "../../src/detection/define.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { labelled } from "../shared/labelled.js";
import { isOfNotice } from "../shared/notice.js";

/** What a person wears or carries that reports on them. */
const WORN = [
  ...["bracelet", "ankle bracelet", "anklet", "strap", "ankle strap", "tracker", "gps tracker", "gps unit", "gps tag"],
  ...["tracking device", "monitoring device", "monitoring unit", "electronic tag", "ankle tag", "home unit", "beacon"],
  ...["pendant", "personal alarm", "medical alarm", "plb", "epirb", "hearing aid", "pacemaker", "insulin pump", "cpap"],
  ...["cgm", "glucose meter", "inr meter", "apnoea monitor", "holter", "transmitter"],
];

export default defineDetector({
  id: "any.monitoring-device",
  title: "Number of a device worn or carried",
  summary: "Numbers of ankle bracelets, trackers, alarms, beacons and medical devices, behind their names.",
  type: "DEVICE_ID",
  formatSource: "unverified",
  references: [],
  ...labelled({
    labels: WORN.flatMap((name) => ["", " no", " number", " id", " serial", " code"].map((suffix) => name + suffix)),
    value: "(?=[A-Z\\d-]{0,6}\\d)(?=(?:[A-Z-]{0,6}\\d){3})[A-Z\\d]{2,16}(?:-[A-Z\\d]{1,12}){0,3}",
    between: ["no", "number", "id", "serial", "s/n", "sn", "is", "was", "unit", "device", "code"],
    apart: false,
    against: ["model", "batch", "lot", "spare", "spares", "stock"],
    labelsAreFields: false,
    fields: ["bracelet no", "bracelet id", "strap id", "strap no", "tracker id", "tracker no", "device serial"],
  }),
  lists: SETTING_LISTS,
  refuses: isOfNotice,
  examples: {
    match: [
      "fitted with bracelet no. «EM4-20771-3» on Friday",
      "Strap «TRK2-4410992» reported low battery",
      "his PLB code «1D0E-7731-AAFF0» was old",
    ],
    ignore: ["a bracelet of 18 carat gold", "the beacon at mile 12", "pendant lights, model PL-2207"],
  },
});
