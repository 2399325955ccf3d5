import type { Locator } from 'playwright-core';
import type { Enclosure, Pressed } from '#portal-test/hands/hand';
import type { Words } from '#portal-test/words';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds controls by what a person reads; where a dialog is open, inside it alone. */
export class Controls {
  constructor(
    readonly scope: Locator,
    private readonly t: Words,
  ) {}

  pressed(what: Pressed, name?: string): Locator {
    return this.scope.getByRole(what, name ? { name: this.whole(name) } : {}).last();
  }

  summary(name: string): Locator {
    return this.scope.locator('summary').filter({ hasText: name }).last();
  }

  field(label: string): Locator {
    return this.scope
      .getByLabel(this.whole(label))
      .and(this.scope.page().locator('input, select, textarea'))
      .last();
  }

  option(name: string): Locator {
    return this.scope.getByRole('option', { name: new RegExp(`^${escaped(name)}`) }).first();
  }

  within(what: Enclosure, name?: string, holding?: string): Controls {
    const named = this.scope.getByRole(what, name ? { name: this.whole(name) } : {});
    return new Controls((holding ? named.filter({ hasText: holding }) : named).last(), this.t);
  }

  /** The whole name, perhaps with "(optional)" behind it and spaces around. */
  private whole(name: string): RegExp {
    return new RegExp(`^\\s*${escaped(name)}\\s*(\\(${escaped(this.t('form.optional'))}\\))?\\s*$`);
  }
}
