/** A row for each bank, for spreadsheets. No cell is taken for a formula. */
import { csvRow } from "../text/csv-row.js";
import { bankName, sayIndividuals, sayRetrieval } from "./register-document.js";
import type { RegisterFormat } from "./register-format.js";

const HEAD = [
  "place",
  "name",
  "location",
  "kind",
  "retrieved by",
  "categories",
  "sensitive categories",
  "provisions",
  "individuals",
  "items",
  "not examined",
  "contact",
  "purposes",
  "uses",
  "retention",
  "disposal",
  "sharing",
  "to be stated",
];

export const csvRegister: RegisterFormat = {
  id: "csv",
  title: "table for spreadsheets, a row for each bank",
  write: ({ banks, office }) => {
    const rows = banks.map((bank) => {
      const { statement, categories } = bank;
      const contact = statement.contact ?? office.contact;
      return [
        bank.place,
        bankName(bank),
        bank.location,
        bank.kind,
        bank.retrieval.map(sayRetrieval).join("; "),
        categories.map(({ type }) => type).join(" "),
        categories.flatMap(({ type, sensitive }) => (sensitive ? [type] : [])).join(" "),
        [...new Set(categories.flatMap(({ provisions }) => provisions))].sort().join(" "),
        sayIndividuals(bank.individuals),
        bank.items,
        bank.notExamined,
        contact
          ? Object.values(contact)
              .filter((part) => part.trim() !== "")
              .join(", ")
          : "",
        statement.purposes,
        statement.uses,
        statement.retention,
        statement.disposal,
        statement.sharing,
        bank.toBeStated.join(" "),
      ];
    });
    const text = [HEAD, ...rows].map(csvRow).join("");
    return Promise.resolve(new Uint8Array(Buffer.from(text, "utf8")));
  },
};
