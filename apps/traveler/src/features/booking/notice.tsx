import { IconAlertTriangle, IconCircleX } from "@tabler/icons-react";
import classes from "./booking.module.css";

export interface NoticeWords {
  readonly tone: "warn" | "bad";
  readonly text: string;
}

/** What just happened to the booking, spoken at once. */
export function Notice({ words }: { words: NoticeWords | undefined }) {
  const Icon = words?.tone === "bad" ? IconCircleX : IconAlertTriangle;
  return (
    <div role="alert">
      {words ? (
        <p className={classes.notice} data-tone={words.tone}>
          <Icon size={20} aria-hidden />
          <span>{words.text}</span>
        </p>
      ) : null}
    </div>
  );
}
