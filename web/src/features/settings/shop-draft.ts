import { useState } from "react";
import { useMutation } from "@tanstack/react-query";
import { ApiError, ask, client, ifMatch } from "@/api/client";
import { keys } from "@/api/keys";
import { queries, useMe, useShop } from "@/api/queries";
import type { Shop, ShopSettings } from "@/api/types";
import { useToasts } from "@/ui/toast";
import { labels, settingOf, type SettingName } from "./setting-labels";

type Settings = Required<ShopSettings>;
export interface ShopChanges {
  name?: string;
  timezone?: string;
  numbers?: string[];
  settings?: Partial<ShopSettings>;
}

async function write(shop: Shop, changes: ShopChanges): Promise<Shop> {
  return ask(client.PATCH("/v1/shops/{id}", { params: { path: { id: shop.id }, header: ifMatch(shop.version) }, body: changes }));
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Names of what both we and somebody else changed since `seen`. */
function clashes(seen: Shop, theirs: Shop, changes: ShopChanges): string[] {
  const top = (["name", "timezone", "numbers"] as const).filter((field) => field in changes && !same(seen[field], theirs[field]));
  const inner = Object.keys(changes.settings ?? {}) as (keyof ShopSettings)[];
  return [...top, ...inner.filter((field) => !same(seen.settings[field], theirs.settings[field]))];
}

/** Only what was touched is sent; somebody else's change to another setting does not get in the way. */
export async function changeShop(seen: Shop, changes: ShopChanges): Promise<Shop> {
  try {
    return await write(seen, changes);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 412) throw error;
    const theirs = await ask(client.GET("/v1/shops/{id}", { params: { path: { id: seen.id } } }));
    if (clashes(seen, theirs, changes).length) {
      queries.setQueryData(keys.shop, theirs);
      throw new ApiError("Somebody else changed this meanwhile. Their words are shown now; save again to use yours.", 412);
    }
    return write(theirs, changes);
  }
}

/** What undoes `changes`. */
function backOf(shop: Shop, changes: ShopChanges): ShopChanges {
  const settings = Object.fromEntries(Object.keys(changes.settings ?? {}).map((field) => [field, shop.settings[field as keyof ShopSettings]]));
  return {
    ...("name" in changes && { name: shop.name }),
    ...("timezone" in changes && { timezone: shop.timezone }),
    ...("numbers" in changes && { numbers: shop.numbers }),
    ...(changes.settings && { settings }),
  };
}

export function useChangeShop() {
  const toasts = useToasts();
  const change = useMutation({
    mutationFn: ({ shop, changes }: { shop: Shop; changes: ShopChanges }) => changeShop(shop, changes),
    onSuccess: (shop) => {
      queries.setQueryData(keys.shop, shop);
      for (const queryKey of [keys.me, keys.templates]) void queries.invalidateQueries({ queryKey });
    },
    onError: (error) => !(error instanceof ApiError && error.field) && toasts.complain(error),
  });
  return change;
}

/** The shop with what somebody is typing into it. Undefined until it is loaded. */
export function useShopDraft() {
  const { data: shop, error: loadError, refetch } = useShop();
  const { role } = useMe().user;
  const [changes, setChanges] = useState<ShopChanges>({});
  const change = useChangeShop();
  const toasts = useToasts();
  const refused = change.error instanceof ApiError ? change.error : null;
  const about = refused ? settingOf(refused.field) : undefined;
  const refusal = refused && (about ? refused.about(`“${labels[about]}”`) : refused.message);

  const save = () => {
    if (!shop) return;
    const back = backOf(shop, changes);
    change.mutate(
      { shop, changes },
      {
        onSuccess: (saved) => {
          setChanges({});
          toasts.say("Saved.", () => change.mutate({ shop: saved, changes: back }));
        },
      },
    );
  };
  return {
    shop: shop && { ...shop, ...changes, settings: { ...shop.settings, ...changes.settings } as Settings },
    loadError,
    refetch,
    mayChange: role !== "mechanic",
    isOwner: role === "owner",
    dirty: Object.keys(changes).length > 0,
    busy: change.isPending,
    set: (settings: Partial<ShopSettings>) => setChanges({ ...changes, settings: { ...changes.settings, ...settings } }),
    setTop: (top: Omit<ShopChanges, "settings">) => setChanges({ ...changes, ...top }),
    discard: () => setChanges({}),
    save,
    /** The refusal of a setting, shown at its field. */
    error: (setting: SettingName) => (setting === about && refusal ? refusal : undefined),
    /** Why it was not saved. */
    refusal,
  };
}

export type ShopDraft = Omit<ReturnType<typeof useShopDraft>, "shop"> & { shop: Omit<Shop, "settings"> & { settings: Settings } };
