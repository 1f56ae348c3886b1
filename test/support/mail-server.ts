/** A real mail server on this machine, which keeps what it is handed and can be told to refuse. */
import { SMTPServer } from "smtp-server";

export interface MailServer {
  readonly port: number;
  /** Subjects and bodies of mails taken. */
  readonly mails: string[];
  /** Whether mails are refused for the time being. */
  isFailing: boolean;
  /** Attempts that were refused. */
  refused: number;
  close(): Promise<void>;
}

/** A real mail server on this machine. */
export function startMailServer(password?: string): Promise<MailServer> {
  const mails: string[] = [];
  const state = { isFailing: false, refused: 0 };
  const server = new SMTPServer({
    authOptional: password === undefined,
    allowInsecureAuth: true,
    logger: false,
    onAuth: (auth, _session, callback) =>
      auth.password === password ? callback(null, { user: auth.username }) : callback(new Error("wrong password")),
    onData: (stream, _session, callback) => {
      let mail = "";
      stream.setEncoding("utf8").on("data", (text: string) => (mail += text));
      stream.on("end", () => {
        if (state.isFailing) {
          state.refused++;
          callback(Object.assign(new Error("mailbox of anna.joseph@example.com is full"), { responseCode: 451 }));
        } else {
          mails.push(mail.replaceAll("=\r\n", ""));
          callback();
        }
      });
    },
  });
  return new Promise((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(
        Object.assign(state, {
          port: typeof address === "object" && address !== null ? address.port : 0,
          mails,
          close: () => new Promise<void>((closed) => server.close(closed)),
        }),
      );
    });
  });
}
