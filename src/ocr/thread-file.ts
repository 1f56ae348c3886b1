/** The compiled module of the engine's thread. By itself, since tests take it from what was built. */
export const RECOGNITION_THREAD = new URL("./recognition-thread.js", import.meta.url);
