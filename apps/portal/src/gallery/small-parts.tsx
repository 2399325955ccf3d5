import { Button, ButtonLink } from '#portal/ui/button';
import { ConfirmButton } from '#portal/ui/dialog';
import { Section } from '#portal/ui/page';
import { type ProblemKind, problemOfKind } from '#portal/ui/problem';
import { Badge, EmptyState, Notice, Progress, Skeleton, Tag, Tile } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';
import { Trouble } from '#portal/ui/trouble';

const KINDS: ProblemKind[] = ['NETWORK', 'UNAUTHENTICATED', 'CONFLICT', 'FORBIDDEN', 'NOT_FOUND', 'INTERNAL'];

export function Actions() {
  return (
    <Section title="Buttons, links, dialog, toast">
      <div className="row">
        <Button>Main</Button>
        <Button tone="quiet">Quiet</Button>
        <Button tone="bare">Bare</Button>
        <Button tone="danger">Danger</Button>
        <Button busy>Busy</Button>
        <Button size="small" tone="quiet">
          Small
        </Button>
        <ButtonLink to="/about">Link</ButtonLink>
        <Button tone="quiet" onClick={() => toast('Saved 10:42')}>
          Toast
        </Button>
        <ConfirmButton
          label="Withdraw"
          tone="danger"
          title="Withdraw your application?"
          text="The institution is notified."
          act={() => Promise.resolve(true)}
        />
      </div>
    </Section>
  );
}

export function Messages() {
  return (
    <Section title="Tags, badges, notices">
      <div className="row">
        <Tag>Draft</Tag>
        <Tag tone="brand">Being considered</Tag>
        <Tag tone="good">Verified</Tag>
        <Tag tone="warm">Due soon</Tag>
        <Tag tone="bad">Overdue</Tag>
        <Tag tone="info">Virtual</Tag>
        <Badge count={7} label="7 unread" />
      </div>
      <Notice title="What happens next">The institution answers within 3 working days.</Notice>
      <Notice tone="good" title="Your profile is complete" />
      <Notice tone="warm">This closes in two days.</Notice>
      <Notice tone="bad" title="Your police certificate has expired">
        Send a new one to go on.
      </Notice>
    </Section>
  );
}

export function Waiting() {
  return (
    <Section title="Waiting, empty, in trouble">
      <div className="cols">
        <div className="card">
          <Skeleton />
        </div>
        <EmptyState title="No matches yet" action={<Button tone="quiet">Complete my profile</Button>}>
          Matches appear as soon as your profile is published.
        </EmptyState>
        <div className="card">
          <Progress label="Matching 400 needs" value={240} max={400} />
        </div>
        <Tile label="Placements this year" figure="128" hint="Started since 1 January" />
        {KINDS.map((kind) => (
          <Trouble key={kind} problem={problemOfKind(kind)} retry={() => undefined} />
        ))}
      </div>
    </Section>
  );
}
