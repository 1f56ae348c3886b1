/** No value of an office leaves its files: not into stores, logs, reports, notifications or temporary files, as they are by default. */
import { once } from "node:events";
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { startMailServer } from "../support/mail-server.js";
import { makeFolder, recordsOf, runSever, type Outcome } from "./run-sever.js";

const OFFICE = fileURLToPath(new URL("../../fixtures/sample-office", import.meta.url));
const FORMATS = ["text", "html", "json", "jsonl", "csv", "sarif", "junit"];
/** A value that no law, path or heading could hold by chance: numbers, addresses of all kinds, names of several words. */
const TELLING = /\d.*\d.*\d.*\d|@|^\p{Lu}\p{L}+ \p{Lu}\p{L}+/u;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

/** A value as it stands, and as it may be hidden: base64 at each of three offsets, hexadecimal, two bytes a sign. */
function disguises(value: string): Buffer[] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2].map((pad) => {
    const whole = Buffer.concat([Buffer.alloc(pad), bytes]).toString("base64");
    return whole.slice(pad === 0 ? 0 : pad + 1, -4);
  });
  const texts = [
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    bytes.toString("hex"),
    ...base64,
  ];
  const wide = Buffer.from(value, "utf16le");
  return [...texts.map((text) => Buffer.from(text)), Buffer.from(bytes.toString("hex").toUpperCase()), wide, Buffer.from(wide).swap16()]; // prettier-ignore
}

it("would find a value in every disguise", () => {
  const value = "Anita Ramlal";
  for (const before of ["", "x", "xy", "xyz"]) {
    const text = `${before}${value} of Arima`;
    for (const hidden of [
      text,
      Buffer.from(text).toString("base64"),
      Buffer.from(text).toString("hex"),
      encodeURIComponent(text),
    ])
      // prettier-ignore
      expect(disguises(value).some((bytes) => Buffer.from(hidden).includes(bytes))).toBe(true);
    expect(disguises(value).some((bytes) => Buffer.from(text, "utf16le").includes(bytes))).toBe(true);
  }
});

it("finds none of the sample office's values in anything that is written", async () => {
  const folder = makeFolder({});
  const share = join(folder, "share");
  cpSync(OFFICE, share, { recursive: true });
  const temporary = join(folder, "temporary");
  mkdirSync(temporary);
  const mails = await startMailServer("hunter2");
  const posts: string[] = [];
  const hooks = createServer((request, response) => {
    request.setEncoding("utf8").on("data", (text: string) => posts.push(text));
    request.on("end", () => response.end());
  }).listen(0, "127.0.0.1");
  await once(hooks, "listening");
  const address = `smtp://sever@127.0.0.1:${mails.port}`;
  const hook = `http://127.0.0.1:${(hooks.address() as AddressInfo).port}/new`;
  const secrets = join(folder, "..", "sever-e2e-no-value.json");
  writeFileSync(secrets, JSON.stringify({ [address]: "hunter2", [hook]: "signing" }), { mode: 0o600 });
  const environment = { SEVER_SECRETS_FILE: secrets, TMPDIR: temporary };
  const told: Outcome[] = [];
  const run = async (...args: string[]): Promise<Outcome> => {
    const outcome = await runSever(folder, args, { environment });
    told.push(outcome);
    return outcome;
  };

  const seen = await runSever(folder, ["scan", "share", "--ocr", "never", "--values", "full", "--store", "none"]);
  const values = recordsOf(seen).flatMap(({ kind, value }) => (kind === "finding" ? [String(value)] : []));
  const known = [...new Set(values)].filter((value) => value.length >= 7 && TELLING.test(value));
  expect(known.length).toBeGreaterThan(100);

  await run("scan", "share", "--ocr", "never", "--verbose", "--output", "found.jsonl");
  const notify = [`${address}?from=sever@example.org&to=foi@example.org`, hook, "file:alerts.jsonl"];
  await run("schedule", "add", "nightly", "share", "--ocr", "never", "--cron", "@daily", "--zone", "UTC", ...notify.flatMap((one) => ["--notify", one])); // prettier-ignore
  cpSync(join(OFFICE, "clinic/referral-letter.txt"), join(share, "clinic/second.txt"));
  await run("schedule", "run", "nightly", "--once");
  for (const format of FORMATS) await run("report", "--since", "1", "--format", format, "--output", `held.${format}`);
  await run("report", "--records", "--format", "html", "--output", "records.html");
  await mails.close();
  hooks.close();
  expect(mails.mails.join("")).toContain("share/clinic/second.txt");
  expect(posts.join("")).toContain("share/clinic/second.txt");
  expect(told.map(({ status }) => status)).toEqual([3, 0, 3, ...FORMATS.map(() => 0), 0]);

  const written = filesBelow(folder).filter((path) => !path.startsWith(`${share}/`));
  for (const name of [".sever/store.sqlite", "alerts.jsonl", "held.html", "records.html", "held.junit"])
    expect(written).toContain(join(folder, name));
  const streams = [...mails.mails, ...posts, ...told.flatMap(({ stdout, stderr }) => [stdout, stderr])];
  const everything = Buffer.concat([...written.map((path) => readFileSync(path)), Buffer.from(streams.join("\n"))]);
  const found = known.filter((value) =>
    disguises(value).some((bytes) => bytes.length > 6 && everything.includes(bytes)),
  );
  expect(found).toEqual([]);
}, 300_000);
