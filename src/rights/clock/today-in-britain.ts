/** The day that it is where the law holds, whatever the time zone of this machine. */
export function todayInBritain(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
}
