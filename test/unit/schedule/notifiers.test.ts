/** Each notifier against a real server on this machine; what it says, what it keeps to itself, where it does not go. */
import { createHmac } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { textOf, titleOf, type Notification } from "../../../src/schedule/notification.js";
import { fileNotifier } from "../../../src/schedule/notifiers/file.js";
import { NOTIFIERS } from "../../../src/schedule/notifiers/index.js";
import type { Notifier } from "../../../src/schedule/notifiers/notifier.js";
import { smtpNotifier } from "../../../src/schedule/notifiers/smtp.js";
import { webhookNotifier } from "../../../src/schedule/notifiers/webhook.js";
import { openSecrets, type Secrets } from "../../../src/schedule/secrets.js";
import { startMailServer, type MailServer } from "../../support/mail-server.js";

const NOW = Date.parse("2026-11-22T08:00:00Z");
const NOTIFICATION: Notification = {
  kind: "sever-schedule",
  schedule: "nightly",
  at: "2026-11-22T07:59:00.000Z",
  host: "records",
  news: {
    newSensitive: {
      findings: 60,
      items: 52,
      byType: { HEALTH: 59, CRIMINAL: 1 },
      places: [{ place: "/srv/share/a\nb.txt", findings: { HEALTH: 2 } }],
    },
    unreadable: {
      items: 1,
      places: [{ place: "/srv/share/c.zip > d.doc", status: "refused", problems: ["encrypted"] }],
    },
    settingsChanged: true,
  },
  failure: null,
};

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function secretsOf(environment: NodeJS.ProcessEnv, file?: Readonly<Record<string, string>>): Secrets {
  const path = join(mkdtempSync(join(tmpdir(), "sever-secrets-")), "secrets.json");
  if (file) writeFileSync(path, JSON.stringify(file), { mode: 0o600 });
  return openSecrets({ SEVER_SECRETS_FILE: path, ...environment });
}

const send = (notifier: Notifier, address: string, secrets: Secrets, timeout = 5000): Promise<void> =>
  notifier.send(address, NOTIFICATION, { secrets, id: "6f1c", now: NOW, timeout });

describe("the list", () => {
  it("takes the example of each notifier by that notifier", () => {
    for (const notifier of NOTIFIERS) expect(NOTIFIERS.find((one) => one.accepts(notifier.example))).toBe(notifier);
  });
});

describe("the words of a notification", () => {
  it("tell numbers, types and places, and how many places are not named", () => {
    expect(titleOf(NOTIFICATION)).toBe("sever nightly: 60 new sensitive, 1 not readable");
    expect(textOf(NOTIFICATION)).toBe(
      [
        "Schedule nightly on records, run ended 2026-11-22T07:59:00.000Z.",
        "",
        "Sensitive personal information that was not there before: 60 in 52 items (59 HEALTH, 1 CRIMINAL).",
        "  /srv/share/a\uFFFDb.txt: 2 HEALTH",
        "  and 51 more",
        "",
        "Could not be examined, or not wholly, and are new or could be before: 1 item.",
        "  /srv/share/c.zip > d.doc: not examined (encrypted)",
        "",
        "The program or its settings changed since the last scan; some of this may only now be found.",
        "",
        "Values are never sent. To see what was found, read the report of the scan on the machine named above.",
        "",
      ].join("\n"),
    );
  });
});

describe("mail", () => {
  const mail = async (password?: string): Promise<MailServer> => {
    const server = await startMailServer(password);
    closing.push(() => server.close());
    return server;
  };
  const addressOf = ({ port }: MailServer, user = ""): string =>
    `smtp://${user}127.0.0.1:${port}?from=sever@example.org&to=foi@example.org,records+tt@example.org`;

  it("reaches all who are named, marked as sent by a program", async () => {
    const server = await mail();
    await send(smtpNotifier, addressOf(server), secretsOf({}));
    expect(server.mails).toHaveLength(1);
    for (const line of [
      "From: sever@example.org",
      "To: foi@example.org, records+tt@example.org",
      "Subject: sever nightly: 60 new sensitive, 1 not readable",
      "Message-ID: <6f1c@example.org>",
      "Auto-Submitted: auto-generated",
    ])
      expect(server.mails[0]).toContain(line);
  });

  it("takes the password of its own server from the file, before that of the environment", async () => {
    const server = await mail("right");
    const name = `smtp://sever@127.0.0.1:${server.port}`;
    await send(
      smtpNotifier,
      addressOf(server, "sever@"),
      secretsOf({ SEVER_SMTP_PASSWORD: "wrong" }, { [name]: "right" }),
    );
    expect(server.mails).toHaveLength(1);
  });

  it("says by codes alone why it was not taken", async () => {
    const server = await mail("right");
    const attempt = send(smtpNotifier, addressOf(server, "sever@"), secretsOf({ SEVER_SMTP_PASSWORD: "wrong" }));
    await expect(attempt).rejects.toThrow(/^the mail server did not take it \(EAUTH 535\)$/);
    server.isFailing = true;
    const full = send(smtpNotifier, addressOf(server, "sever@"), secretsOf({ SEVER_SMTP_PASSWORD: "right" }));
    await expect(full).rejects.toThrow(/^the mail server did not take it \(EMESSAGE 451\)$/);
  });

  it("is not handed to a server whose certificate nobody vouches for, nor without encryption", async () => {
    const server = await mail();
    await expect(send(smtpNotifier, `${addressOf(server)}&tls=required`, secretsOf({}))).rejects.toThrow(
      /ETLS|ESOCKET/,
    );
    expect(server.mails).toEqual([]);
  });

  it.each([
    ["smtp://sever:secret@mail.example.org?from=a@example.org&to=b@example.org", /password does not belong/],
    ["smtp://sever@mail.example.org?from=a@example.org&to=b@example.org&tls=none", /would show the password/],
    [
      "smtp://sever@mail.example.org?from=a@example.org&to=b@example.org",
      /no password for sever; write one into .*secrets\.json under smtp:\/\/sever@mail\.example\.org:587/,
    ],
    ["smtp://mail.example.org?from=a@example.org", /expected to=/],
    ["smtp://mail.example.org?from=a&to=b@example.org", /expected from=/],
    ["smtp://mail.example.org?from=a@example.org&to=b@example.org&cc=c@example.org", /not cc/],
  ])("is not kept as %s", async (address, message) => {
    await expect(smtpNotifier.check(address, secretsOf({}))).rejects.toThrow(message);
    await expect(smtpNotifier.check(address, secretsOf({}))).rejects.not.toThrow(/secret@/);
  });
});

describe("a webhook", () => {
  interface Received {
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }
  const listen = async (answer: { status: number; headers?: Record<string, string> } | "silence") => {
    const received: Received[] = [];
    const server: Server = createServer((request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (text: string) => (body += text));
      request.on("end", () => {
        received.push({ headers: request.headers, body });
        if (answer !== "silence") response.writeHead(answer.status, answer.headers).end("anna.joseph@example.com");
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { received, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sever` };
  };
  const SECRETS = secretsOf({ SEVER_WEBHOOK_SECRET: "between us" });

  it("is posted with a signature that its receiver can check", async () => {
    const { received, address } = await listen({ status: 204 });
    await send(webhookNotifier, address, SECRETS);
    const [{ headers, body } = { headers: {}, body: "" }] = received;
    expect(JSON.parse(body)).toEqual({ id: "6f1c", ...NOTIFICATION });
    const expected = createHmac("sha256", "between us")
      .update(`${NOW / 1000}.${body}`)
      .digest("hex");
    expect(headers["sever-signature"]).toBe(`t=${NOW / 1000},v1=${expected}`);
    expect(headers["content-type"]).toBe("application/json");
  });

  it("goes nowhere else when it is told to", async () => {
    const elsewhere = await listen({ status: 200 });
    const { address } = await listen({ status: 307, headers: { location: elsewhere.address } });
    await expect(send(webhookNotifier, address, SECRETS)).rejects.toThrow("the other side answered 307");
    expect(elsewhere.received).toEqual([]);
  });

  it("does not repeat what the other side says, and does not wait for ever", async () => {
    const { address } = await listen({ status: 500 });
    await expect(send(webhookNotifier, address, SECRETS)).rejects.toThrow(/^the other side answered 500$/);
    const silent = await listen("silence");
    await expect(send(webhookNotifier, silent.address, SECRETS, 200)).rejects.toThrow("no answer in 0.2 s");
  });

  it.each([
    ["http://hooks.example.org/x", /use https/],
    ["https://user:secret@hooks.example.org/x", /no user and password/],
    ["https://", /expected an address/],
  ])("is not kept as %s", async (address, message) => {
    await expect(webhookNotifier.check(address, SECRETS)).rejects.toThrow(message);
  });

  it("is not kept without a secret", async () => {
    await expect(webhookNotifier.check("https://hooks.example.org/x", secretsOf({}))).rejects.toThrow(
      /no secret to sign with/,
    );
  });
});

describe("a file", () => {
  it("grows by a line for each notification, for its owner's eyes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sever-file-"));
    const address = fileNotifier.resolve?.("file:alerts.jsonl", folder) ?? "";
    expect(address).toBe(`file:${folder}/alerts.jsonl`);
    await fileNotifier.check(address, secretsOf({}));
    await send(fileNotifier, address, secretsOf({}));
    await send(fileNotifier, address, secretsOf({}));
    const path = join(folder, "alerts.jsonl");
    const lines = readFileSync(path, "utf8").trim().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: "6f1c", ...NOTIFICATION },
      { id: "6f1c", ...NOTIFICATION },
    ]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

describe("the file of secrets", () => {
  it("is not read while others may read it", async () => {
    const secrets = secretsOf({}, { "https://a.example.org": "s" });
    chmodSync(secrets.path, 0o640);
    await expect(secrets.find("https://a.example.org", "WEBHOOK_SECRET")).rejects.toThrow(/chmod 600/);
  });

  it("is not quoted when it is wrong", async () => {
    const secrets = secretsOf({});
    writeFileSync(secrets.path, '{"https://a": hunter2}', { mode: 0o600 });
    await expect(secrets.find("https://a", "WEBHOOK_SECRET")).rejects.toThrow(
      /^(?!.*hunter2).*expected a JSON object/s,
    );
  });
});
