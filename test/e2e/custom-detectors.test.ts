/** Detectors of the user's own, named in a configuration file, from the command line. */
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder, recordsOf, runSever } from "./run-sever.js";

const FIXTURES = fileURLToPath(new URL("../../fixtures/custom", import.meta.url));

const CONFIG = "detectors:\n  - presidio.yaml\n  - dlp.yaml\n";

const TEXT = "Witness Kestrel asked about card ABC-LIB-99 of client C004417 in Ward Seven.\n";

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder({ "sever.config.yaml": CONFIG, ...files });
  for (const name of ["presidio.yaml", "dlp.yaml"]) cpSync(join(FIXTURES, name), join(folder, name));
  return folder;
}

describe("custom detectors", () => {
  it("find in a scan, the same with one thread and with four", async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`in/${i}.txt`, `${i}. ${TEXT}`]));
    const folder = folderWith(files);
    const args = ["scan", "in", "--values", "full", "--workers"];
    const one = await runSever(folder, [...args, "1"]);
    const four = await runSever(folder, [...args, "4"]);
    expect(one.status).toBe(0);
    const findings = recordsOf(one).filter(({ kind }) => kind === "finding");
    expect(findings.slice(0, 4).map(({ detector, value }) => `${String(detector)} ${String(value)}`)).toEqual([
      "custom.witness-list Witness Kestrel",
      "custom.library-card ABC-LIB-99",
      "custom.client-number 004417",
      "custom.ward-name Ward Seven",
    ]);
    expect(recordsOf(four).filter(({ kind }) => kind === "finding")).toEqual(findings);
  });

  it("carry what their file says of sensitivity and provisions", async () => {
    const folder = folderWith({ "in.txt": TEXT });
    const finding = recordsOf(await runSever(folder, ["scan", "in.txt"])).find(
      ({ detector }) => detector === "custom.library-card",
    );
    expect(finding).toMatchObject({ sensitive: true, provisions: ["tt.dpa.2.pi.c", "tt.dpa.2.spi.c"] });
  });

  it("are removed from a redacted copy", async () => {
    const folder = folderWith({ "in.txt": TEXT });
    const { status } = await runSever(folder, ["redact", "in.txt", "--out", "out"]);
    expect(status).toBe(0);
    const again = await runSever(folder, ["scan", "out/in.txt", "--values", "full"]);
    expect(again.stdout).not.toMatch(/Kestrel|ABC-LIB-99|004417|Ward Seven/);
  });

  it("stand in the catalogue and are tried like the built-in ones", async () => {
    const folder = folderWith({});
    const list = await runSever(folder, ["detectors", "list"]);
    expect(list.stdout).toMatch(/^custom\.grant-file-recognizer +CASE_NUMBER +tt +secondary +Grant file number$/m);
    const test = await runSever(folder, ["detectors", "test", "custom"]);
    expect(test).toMatchObject({ status: 0 });
    expect(test.stdout).toContain("custom.client-number: 5 of 5 examples pass\n");
    const explained = await runSever(folder, ["detectors", "explain", "grant 04/00317"]);
    expect(explained.stdout).toMatch(/CASE_NUMBER by custom\.grant-file-recognizer, 0\.65, finding/);
  });

  it("whose examples fail give status 1; files with mistakes give 2 before anything is read", async () => {
    const bad = "recognizers:\n  - name: Bad\n    supported_entity: AGE\n    deny_list: [ninety]\n";
    const failing = makeFolder({
      "sever.config.yaml": "detectors: bad.yaml\n",
      "bad.yaml": `${bad}    sever: {examples: {match: ["«eighty»"]}}\n`,
    });
    expect(await runSever(failing, ["detectors", "test", "custom.bad"])).toMatchObject({ status: 1 });
    const broken = makeFolder({ "sever.config.yaml": "detectors: bad.yaml\n", "bad.yaml": `${bad}    socre: 1\n` });
    const { status, stderr, stdout } = await runSever(broken, ["scan", "."]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/bad\.yaml:5:12: recognizers\[0\]\.socre: unknown key; did you mean score\?/);
  });
});

describe("values that are known beforehand", () => {
  const CLIENTS = "First,Last,NIS,Note\nKeisha,Joseph,268114390,x\nAnil,Ramkissoon,12,y\n";
  const CONFIG_OF_INDEX =
    "exactMatch:\n  - name: clients\n    file: clients.index\n    csv: clients.csv\n    columns: {First+Last: PERSON, NIS: SOCIAL_INSURANCE_ID}\n";

  it("are indexed without a value in clear, and found in both orders and any spacing", async () => {
    const folder = makeFolder({
      "sever.config.yaml": CONFIG_OF_INDEX,
      "clients.csv": CLIENTS,
      "in.txt": "ramkissoon, anil (268 114 390)\n",
    });
    const made = await runSever(folder, ["detectors", "index"]);
    expect(made.stderr).toMatch(/3 values of 2 rows in .*clients\.index\n.*1 value of NIS left out: too short/);
    expect(readFileSync(join(folder, "clients.index"), "latin1")).not.toMatch(/keisha|ramkissoon|268114390/i);
    const scan = await runSever(folder, ["scan", "in.txt", "--values", "full"]);
    const found = recordsOf(scan).filter(({ kind }) => kind === "finding");
    expect(found.map(({ detector, value }) => `${String(detector)} ${String(value)}`)).toEqual([
      "custom.clients-person ramkissoon, anil",
      "custom.clients-social-insurance-id 268 114 390",
    ]);
  });

  it("whose index is missing, or was made with another key, end the run with status 2", async () => {
    const folder = makeFolder({ "sever.config.yaml": CONFIG_OF_INDEX, "clients.csv": CLIENTS, "in.txt": "x" });
    const missing = await runSever(folder, ["scan", "in.txt"]);
    expect(missing).toMatchObject({ status: 2, stdout: "" });
    expect(missing.stderr).toMatch(/clients\.index: no such file; make it with sever detectors index/);
    await runSever(folder, ["detectors", "index"]);
    const other = { SEVER_KEY_FILE: join(folder, "other.key") };
    const { status, stderr } = await runSever(folder, ["scan", "in.txt"], { environment: other });
    expect(status).toBe(2);
    expect(stderr).toMatch(/clients\.index: was made with another fingerprint key/);
  });

  it("are not written over a file that is no index, nor read from a column that is not there", async () => {
    const folder = makeFolder({ "clients.csv": CLIENTS });
    const over = await runSever(folder, [
      "detectors",
      "index",
      "clients.csv",
      "--column",
      "NIS=TAX_ID",
      "--out",
      "clients.csv",
    ]);
    expect(over.status).toBe(2);
    expect(over.stderr).toMatch(/clients\.csv: is there and is no index; name another file/);
    expect(readFileSync(join(folder, "clients.csv"), "utf8")).toBe(CLIENTS);
    const none = await runSever(folder, [
      "detectors",
      "index",
      "clients.csv",
      "--column",
      "NI=TAX_ID",
      "--out",
      "o.index",
    ]);
    expect(none.stderr).toMatch(/has no column "NI"; its columns are First, Last, NIS, Note/);
  });
});
