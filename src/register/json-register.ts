/** The edition as data; later editions are compared with it. */
import type { RegisterFormat } from "./register-format.js";

export const jsonRegister: RegisterFormat = {
  id: "json",
  title: "JSON, with which the next edition is compared",
  write: (edition) => Promise.resolve(new Uint8Array(Buffer.from(`${JSON.stringify(edition, null, 2)}\n`, "utf8"))),
};
