// SPDX-License-Identifier: EUPL-1.2
import type { Engine } from '../../platform/db/engine.ts';

export async function voorbeeldCli(
  args: readonly string[],
  opties: { readonly engine: Engine; readonly key: Buffer; readonly schrijf: (regel: string) => void },
): Promise<number> {
  opties.schrijf(`verband voorbeeld: nog niet klaar (${args.join(' ')}, ${opties.engine.kind})`);
  return 2;
}
