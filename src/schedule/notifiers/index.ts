/** All ways of telling an officer. A new one is a file and a line here; the first that accepts an address takes it. */
import { fileNotifier } from "./file.js";
import type { Notifier } from "./notifier.js";
import { smtpNotifier } from "./smtp.js";
import { webhookNotifier } from "./webhook.js";

export const NOTIFIERS: readonly Notifier[] = [smtpNotifier, webhookNotifier, fileNotifier];
