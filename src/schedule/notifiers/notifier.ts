/** What every way of telling an officer promises. A notifier reaches only the place that its address names. */
import type { Notification } from "../notification.js";
import type { Secrets } from "../secrets.js";

/** The longest that one attempt may take. */
export const SEND_TIMEOUT_MS = 30_000;

export interface SendContext {
  readonly secrets: Secrets;
  /** The same for every attempt at one message, so that a receiver can tell a repetition. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Longest time of the attempt, in milliseconds. */
  readonly timeout: number;
}

export interface Notifier {
  readonly id: string;
  /** What an address of it looks like, for people. */
  readonly example: string;
  /** Whether the address, as typed, is one of this notifier's. */
  accepts(address: string): boolean;
  /** Checks the address and that what it needs is there; sends nothing. Throws `ConfigError`. */
  check(address: string, secrets: Secrets): Promise<void>;
  /** The address as it is kept: paths made absolute from the folder it was typed in. */
  resolve?(address: string, folder: string): string;
  /** Rejects when the message was not taken: with `SendError` or whatever the network says. */
  send(address: string, notification: Notification, context: SendContext): Promise<void>;
}

/** The message was not taken. The reason is in words of our own or of a protocol's status, never the other side's text. */
export class SendError extends Error {
  override readonly name = "SendError";
}
