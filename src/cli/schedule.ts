/** `sever schedule`: scans that run by themselves. */
import type { RegisterCommand } from "./context.js";
import { registerScheduleAdd } from "./schedule-add.js";
import { registerScheduleList, registerScheduleRemove, registerScheduleShow } from "./schedule-list.js";
import { registerScheduleRun } from "./schedule-run.js";

export const registerSchedule: RegisterCommand = (program, context) => {
  const command = program.command("schedule").description("scans that run by themselves, and news of what they find");
  for (const register of [
    registerScheduleAdd,
    registerScheduleList,
    registerScheduleShow,
    registerScheduleRun,
    registerScheduleRemove,
  ])
    register(command, context);
};
