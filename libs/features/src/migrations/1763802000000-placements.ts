import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Placements. What must hold whatever the code does is held here: one place per position, no two live placements of
 * one person on site on the same day, and never more weekly hours than the person offers.
 */
export class Placements1763802000000 implements MigrationInterface {
  name = 'Placements1763802000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE placement (
        id uuid PRIMARY KEY,
        candidacy_id uuid NOT NULL UNIQUE REFERENCES candidacy,
        need_id uuid NOT NULL REFERENCES need,
        need_version int NOT NULL,
        professional_id uuid NOT NULL REFERENCES professional,
        programme_id uuid NOT NULL REFERENCES programme,
        institution_id uuid NOT NULL REFERENCES institution,
        country char(2) NOT NULL,
        state text NOT NULL CHECK (state IN ('OFFERED', 'CLEARANCE', 'PLANNING', 'READY', 'ACTIVE', 'SUSPENDED', 'REPORTING',
          'COMPLETED', 'FOLLOW_UP', 'CLOSED', 'DECLINED', 'LAPSED', 'CANCELLED', 'TERMINATED_EARLY')),
        version int NOT NULL CHECK (version > 0),
        terms_version int NOT NULL CHECK (terms_version > 0),
        since timestamptz NOT NULL,
        modality text NOT NULL CHECK (modality IN ('ON_SITE', 'VIRTUAL', 'HYBRID')),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        weekly_hours smallint NOT NULL CHECK (weekly_hours BETWEEN 1 AND 60),
        child_contact text NOT NULL CHECK (child_contact IN ('NONE', 'INCIDENTAL', 'REGULAR', 'DIRECT')),
        position smallint CHECK (position > 0),
        reason text,
        offered_by uuid NOT NULL REFERENCES account,
        offered_at timestamptz NOT NULL,
        accepted_at timestamptz,
        CONSTRAINT placement_window CHECK (starts_on <= ends_on),
        CONSTRAINT placement_position_when_taken
          CHECK ((position IS NULL) = (state IN ('OFFERED', 'DECLINED', 'LAPSED', 'CANCELLED'))),
        CONSTRAINT placement_clash EXCLUDE USING gist (professional_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
          WHERE (state IN ('CLEARANCE', 'PLANNING', 'READY', 'ACTIVE', 'SUSPENDED') AND modality <> 'VIRTUAL')
      );
      CREATE UNIQUE INDEX placement_position ON placement (need_id, position) WHERE position IS NOT NULL;
      CREATE INDEX placement_need ON placement (need_id, state);
      CREATE INDEX placement_professional ON placement (professional_id, id);
      CREATE INDEX placement_institution ON placement (institution_id, id);
      CREATE INDEX placement_due ON placement (state, starts_on, ends_on);

      CREATE FUNCTION placement_within_hours() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        offered int;
        peak int;
      BEGIN
        SELECT weekly_hours INTO offered FROM professional WHERE id = NEW.professional_id FOR UPDATE;
        IF offered IS NULL THEN
          RETURN NEW;
        END IF;
        -- The sum can only rise on a day on which a placement starts.
        SELECT max((SELECT sum(p.weekly_hours) FROM placement p
                     WHERE p.professional_id = NEW.professional_id AND day BETWEEN p.starts_on AND p.ends_on
                       AND p.state IN ('CLEARANCE', 'PLANNING', 'READY', 'ACTIVE', 'SUSPENDED')))
          INTO peak
          FROM (SELECT starts_on AS day FROM placement
                 WHERE professional_id = NEW.professional_id AND starts_on BETWEEN NEW.starts_on AND NEW.ends_on
                   AND state IN ('CLEARANCE', 'PLANNING', 'READY', 'ACTIVE', 'SUSPENDED')) AS days;
        IF peak > offered THEN
          RAISE EXCEPTION 'more weekly hours than are offered' USING ERRCODE = 'check_violation', CONSTRAINT = 'placement_hours';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER within_hours AFTER INSERT OR UPDATE OF state, starts_on, ends_on, weekly_hours ON placement
        FOR EACH ROW WHEN (NEW.state IN ('CLEARANCE', 'PLANNING', 'READY', 'ACTIVE'))
        EXECUTE FUNCTION placement_within_hours();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE placement; DROP FUNCTION placement_within_hours;`);
  }
}
