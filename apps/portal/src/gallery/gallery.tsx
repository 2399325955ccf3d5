import { Fields } from '#portal/gallery/fields-parts';
import { Larger } from '#portal/gallery/larger-parts';
import { Actions, Messages, Waiting } from '#portal/gallery/small-parts';
import { Page } from '#portal/ui/page';

/** Every component in its states, for developers; its words are samples and stay in English. */
export function Gallery() {
  return (
    <div lang="en" className="sample">
      <Page title="Components" lead="Every part that screens are made of, in its states.">
        <div className="stack stack-l">
          <Actions />
          <Messages />
          <Waiting />
          <Fields />
          <Larger />
        </div>
      </Page>
    </div>
  );
}
