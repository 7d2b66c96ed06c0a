-- One row a dossier, made of its events whenever one is added: what the reports count.
-- Days are days since 1970-01-01, times milliseconds on Viet Nam's clock, as dossierRow of motcua/sql writes them.
CREATE TABLE IF NOT EXISTS dossier (
  code text PRIMARY KEY,
  status text NOT NULL,
  channel text NOT NULL,
  received_day integer,
  received_time bigint,
  due_day integer,
  due_time bigint,
  finished_day integer,
  finished_time bigint,
  field text NOT NULL,
  agency text,
  procedure_code text NOT NULL
);
-- What happened, in order: the truth. Two writers who saw the same last event want the same number, and one of them fails.
CREATE TABLE IF NOT EXISTS event (
  code text NOT NULL REFERENCES dossier,
  seq integer NOT NULL,
  body jsonb NOT NULL,
  PRIMARY KEY (code, seq)
);
-- Dossiers whose due date does not depend on the day on which one asks.
CREATE OR REPLACE VIEW settled AS
  SELECT * FROM dossier
  WHERE status NOT IN ('supplement-requested', 'financial-obligation-requested', 'stopped');
