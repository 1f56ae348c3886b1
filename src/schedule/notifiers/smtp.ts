/**
 * Notifications by mail, handed to the one mail server that the address names: `smtp://user@host:port?to=…&from=…`. The connection
 * is encrypted, or the server is this machine, or the officer has said `tls=none`.
 */
import { createTransport } from "nodemailer";
import { ConfigError } from "../../core/problem.js";
import { isLoopback } from "../loopback.js";
import { textOf, titleOf } from "../notification.js";
import type { Secrets } from "../secrets.js";
import { SendError, type Notifier } from "./notifier.js";

interface MailAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string | undefined;
  readonly from: string;
  readonly to: readonly string[];
  readonly encryption: "from the start" | "after greeting" | "none";
  /** Under which the secrets' file holds the password: the address without what it is asked. */
  readonly secretName: string;
}

const EXAMPLE = "smtp://sever@mail.example.org:587?from=sever@example.org&to=foi@example.org";
const MAILBOX = /^[^\s@<>",;:]{1,64}@[^\s@<>",;:]{1,253}$/;
const KEYS = ["from", "to", "tls"];

export const smtpNotifier: Notifier = {
  id: "smtp",
  example: EXAMPLE,
  accepts: (address) => /^smtps?:/i.test(address),
  check: async (address, secrets) => {
    await passwordFor(parseAddress(address), secrets);
  },
  send: async (address, notification, { secrets, id, now, timeout }) => {
    const mail = parseAddress(address);
    const password = await passwordFor(mail, secrets);
    const transport = createTransport({
      host: mail.host,
      port: mail.port,
      secure: mail.encryption === "from the start",
      requireTLS: mail.encryption === "after greeting",
      ignoreTLS: mail.encryption === "none",
      ...(mail.user !== undefined && { auth: { user: mail.user, pass: password } }),
      connectionTimeout: timeout,
      greetingTimeout: timeout,
      socketTimeout: timeout,
      dnsTimeout: timeout,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      await transport.sendMail({
        from: mail.from,
        to: [...mail.to],
        subject: titleOf(notification),
        text: textOf(notification),
        date: new Date(now),
        messageId: `<${id}@${mail.from.slice(mail.from.indexOf("@") + 1)}>`,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    } catch (error) {
      throw new SendError(describeFailure(error), { cause: error });
    } finally {
      transport.close();
    }
  },
};

function parseAddress(address: string): MailAddress {
  if (!URL.canParse(address)) throw wrong("an address");
  const url = new URL(address);
  if (url.password !== "")
    throw new ConfigError("--notify smtp: the password does not belong in the address; leave it out");
  const unknown = [...url.searchParams.keys()].find((key) => !KEYS.includes(key));
  if (url.hostname === "" || (url.pathname !== "" && url.pathname !== "/") || unknown !== undefined)
    throw wrong(
      unknown === undefined ? "a mail server" : `${KEYS.join(", ")} and not ${unknown} after the question mark`,
    );
  const isSecure = url.protocol.toLowerCase() === "smtps:";
  const port = url.port === "" ? (isSecure ? 465 : 587) : Number(url.port);
  const user = url.username === "" ? undefined : decodeURIComponent(url.username);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port,
    user,
    from: mailboxes(url, "from", 1)[0] ?? "",
    to: mailboxes(url, "to", 50),
    encryption: isSecure ? "from the start" : chooseEncryption(url),
    secretName: `${url.protocol}//${user === undefined ? "" : `${user}@`}${url.hostname}:${port}`,
  };
}

function chooseEncryption(url: URL): "after greeting" | "none" {
  const asked = url.searchParams.get("tls");
  if (asked !== null && asked !== "none" && asked !== "required") throw wrong("tls=none or tls=required");
  const isHere = isLoopback(url.hostname);
  if (asked === "none" && url.username !== "" && !isHere)
    throw new ConfigError("--notify smtp: tls=none would show the password to the network; use encryption");
  return asked === "none" || (asked === null && isHere) ? "none" : "after greeting";
}

function mailboxes(url: URL, key: "from" | "to", most: number): string[] {
  // A plus sign stands for itself in an address, and for a space in a query.
  const given = url.searchParams.getAll(key).flatMap((one) => one.replaceAll(" ", "+").split(","));
  if (given.length === 0 || given.length > most || !given.every((one) => MAILBOX.test(one)))
    throw wrong(`${key}= with ${most === 1 ? "one mail address" : `1 to ${most} mail addresses, with commas between`}`);
  return given;
}

const wrong = (what: string): ConfigError => new ConfigError(`--notify smtp: expected ${what}, as in ${EXAMPLE}`);

async function passwordFor({ user, secretName }: MailAddress, secrets: Secrets): Promise<string> {
  if (user === undefined) return "";
  const password = await secrets.find(secretName, "SMTP_PASSWORD");
  if (password !== undefined) return password;
  throw new ConfigError(
    `--notify smtp: no password for ${user}; write one into ${secrets.path} under ${secretName}, or set SEVER_SMTP_PASSWORD`,
  );
}

/** Codes only: what servers say may quote the message. */
function describeFailure(error: unknown): string {
  const { code, responseCode } = (typeof error === "object" && error !== null ? error : {}) as Record<string, unknown>;
  const parts = [
    typeof code === "string" ? code : "unknown error",
    ...(typeof responseCode === "number" ? [responseCode] : []),
  ];
  return `the mail server did not take it (${parts.join(" ")})`;
}
