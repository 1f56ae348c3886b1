/**
 * Notifications as JSON posted to a web address, signed with a shared secret. Redirections are not followed, and no proxy is
 * asked: the message goes to the host that was named or nowhere.
 */
import { createHmac } from "node:crypto";
import { ConfigError } from "../../core/problem.js";
import { isLoopback } from "../loopback.js";
import type { Secrets } from "../secrets.js";
import { SendError, type Notifier } from "./notifier.js";

/** Seconds since 1970 and the SHA-256 HMAC of `<seconds>.<body>`, in hexadecimal: `t=1795305600,v1=…`. */
export const SIGNATURE_HEADER = "sever-signature";

export const webhookNotifier: Notifier = {
  id: "webhook",
  example: "https://hooks.example.org/sever",
  accepts: (address) => /^https?:/i.test(address),
  check: async (address, secrets) => {
    const url = parseAddress(address);
    if (url.username !== "" || url.password !== "")
      throw new ConfigError(
        `--notify ${url.origin}: no user and password in the address; the message is signed instead`,
      );
    if (url.protocol === "http:" && !isLoopback(url.hostname))
      throw new ConfigError(`--notify ${address}: http would show the message to the network; use https`);
    await secretFor(address, secrets);
  },
  send: async (address, notification, { secrets, id, now, timeout }) => {
    const body = JSON.stringify({ id, ...notification });
    const response = await post(address, body, timeout, {
      "content-type": "application/json",
      "user-agent": "sever",
      "idempotency-key": id,
      [SIGNATURE_HEADER]: sign(body, Math.floor(now / 1000), await secretFor(address, secrets)),
    });
    await response.body?.cancel();
    if (!response.ok) throw new SendError(`the other side answered ${response.status}`);
  },
};

function parseAddress(address: string): URL {
  if (URL.canParse(address)) return new URL(address);
  throw new ConfigError(`--notify: expected an address such as ${webhookNotifier.example}`);
}

async function post(
  address: string,
  body: string,
  timeout: number,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  try {
    return await fetch(address, {
      method: "POST",
      body,
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError")
      throw new SendError(`no answer in ${timeout / 1000} s`, { cause: error });
    throw error;
  }
}

async function secretFor(address: string, secrets: Secrets): Promise<string> {
  const secret = await secrets.find(address, "WEBHOOK_SECRET");
  if (secret !== undefined) return secret;
  throw new ConfigError(
    `--notify ${address}: no secret to sign with; write one into ${secrets.path} under this address, or set SEVER_WEBHOOK_SECRET`,
  );
}

const sign = (body: string, seconds: number, secret: string): string =>
  `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
