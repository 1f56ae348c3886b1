/** Enhanced metafiles: drawings that office programs put beside what they embed. */
import { metafileHandler } from "./metafile/handler.js";

const SIGNATURE_AT = 40;

export const emf = metafileHandler(
  {
    id: "emf",
    title: "Drawing (enhanced metafile)",
    extensions: ["emf"],
    sniff: ({ bytes }) => {
      const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const isOne = start.length >= 88 && start.readUInt32LE(0) === 1;
      return isOne && start.toString("latin1", SIGNATURE_AT, SIGNATURE_AT + 4) === " EMF" ? 3 : 0;
    },
  },
  async () => (await import("./metafile/read-emf.js")).readEmf,
);
