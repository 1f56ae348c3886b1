/** For the C library, which keeps what it was given back for each thread by itself: it reads these before a program starts. */
export const FRUGAL: NodeJS.ProcessEnv = { MALLOC_ARENA_MAX: "2", MALLOC_TRIM_THRESHOLD_: "1048576" };
