-- Calendars that orders put into force, with the notices of their days. The last row whose day has come is in force; while
-- there is none, the calendar of the rule set that the instance was set up with is. Rows are only added.
CREATE TABLE work.published_calendar (
  enactment_id uuid CONSTRAINT published_calendar_pk PRIMARY KEY,
  ordinal integer GENERATED ALWAYS AS IDENTITY CONSTRAINT published_calendar_ordinal_unique UNIQUE,
  from_date date NOT NULL,
  calendar jsonb NOT NULL,
  -- [{ year, daysOff, workingSaturdays, ... }]: what the days are called and which notice names them.
  years jsonb NOT NULL
);
CREATE INDEX published_calendar_from ON work.published_calendar (from_date DESC, ordinal DESC);

-- Of an order that moves limits: on which day the limit ended, and ends.
ALTER TABLE read.enactment_dossier ADD COLUMN from_day date, ADD COLUMN to_day date;

GRANT SELECT, INSERT ON work.published_calendar TO vinhdanh_app;
