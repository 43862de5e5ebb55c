/** Parameters of addresses that say how a reader came to a page, not which page it is: the beginnings of names, and names. */

/** Families of parameters, by how they begin. */
export const TRACKING_PREFIXES: readonly string[] = ['utm_', 'mtm_', 'pk_', 'piwik_', 'hsa_', 'at_', 'wt_', 'guce_'];

/** Single ones, in lower case: clicks on advertisements, newsletters, shares, analytics. */
export const TRACKING_NAMES: ReadonlySet<string> = new Set(
  `fbclid fb_action_ids fb_action_types fb_source fb_ref gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid msclkid
  twclid ttclid li_fat_id yclid ysclid igshid igsh mibextid epik rdt_cid scclid
  mc_cid mc_eid mkt_tok _hsenc _hsmi hsctatracking vero_id vero_conv oly_enc_id oly_anon_id ml_subscriber ml_subscriber_hash
  ck_subscriber_id bsft_clkid bsft_uid sfmc_id s_cid s_kwcid ef_id cmpid ncid xtor __twitter_impression __s
  _ga _gl _openstat rb_clickid wickedid guccounter smid smtyp ocid taid icid dicbo`.split(/\s+/),
);
