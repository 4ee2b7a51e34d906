// The list of what to keep in mind, under the page's own heading: each tick is kept at once.
import { settingRows } from '../../shared/settings/settings';
import type { CautionCode } from '../../shared/moves/move';
import { Checkboxes } from '../settings/Checkboxes';
import { useSetValue } from '../settings/use-set-value';
import { WriteNote } from '../settings/WriteNote';

interface CautionListProps {
  kept: readonly CautionCode[];
  labelledBy: string;
  describedBy: string;
}

export function CautionList({ kept, labelledBy, describedBy }: CautionListProps) {
  const row = settingRows.cautions;
  const { value, toggle, writer } = useSetValue('cautions', row, kept);
  return (
    <>
      <Checkboxes options={row.options} value={value} labelledBy={labelledBy} describedBy={describedBy} onToggle={toggle} />
      <div className="welcome-kept">
        <WriteNote writer={writer} />
      </div>
    </>
  );
}
