// The keys that chat apps, mail lists and advertisers add to any link: they are left out without a word, as the sender did not write them.
// Gathered, as names only, from: links as they came out of the apps named below; the rule lists of ClearURLs
// (docs.clearurls.xyz), AdGuard (TrackParamFilter), Brave and Firefox (query stripping); the vendors' own pages on
// auto-tagging (Google Ads, Microsoft Advertising, Meta, Yandex, Baidu Tongji, Mailchimp, Marketo, HubSpot, Matomo,
// Adobe) and on link parameters (DingTalk, Feishu, WeChat). `*` stands for any ending; case does not matter.

/** The keys by who adds them, each list parted by blanks. */
const addedBy = {
  weChat:
    'from isappinstalled scene subscene ascene clicktime enterid nsukey wxshare_count wxfid wx_* wxwork_* pass_ticket exportkey chksm sharer_* srcid sessionid devicetype nettype version fontscale abtest_cookie fasttmpl_* winzoom code state openid unionid mpshare uin key sn mid __biz idx weixinadkey weixinadinfo connect_redirect wechat_redirect',
  qq: 'tdsourcetag _wv _wwv _bid _wvxbclr _wvsb adtag ptlang ptag qq-pf-to qz_gdt gdt_vid _fs _nav_* uintype jumpfrom aduin adsession adpubno _rp2f qq_aio_*',
  dingTalkAndFeishu:
    'dd_* ddtab dingtalk* dtaction showmenu lark* feishu* ccm_* corpid swfrom open_type required_launch_ability',
  weibo: 'sudaref weibo_id luicode lfid featurecode sinainternalbrowser refer_flag retcode share_*',
  alibaba:
    'chinfo spm scm ali_* ut_sk shareuniqueid sourcetype suid un bxsign sp_tk wh_ttid wh_biz __webview_options__',
  otherChineseApps:
    'tt_from upstream_biz use_new_style u_code xsec_* xhsshare appuid apptime vd_source spm_id_from from_spmid unique_k timestamp bd_* hmsr hmpl hmcu hmkw hmci hmmd wfr qhclickid iid did previous_page schema_type from_source seid buvid plat_id is_story_h5 bbid _refluxos rsv_* eqid sharefrom fromshare share inviter source ref referer referrer',
  google:
    'utm_* gclid gclsrc gbraid wbraid dclid gad_* _ga _gl _gac srsltid ga_* gs_l gs_lcrp sca_esv ved usg sa ei rlz aqs sxsrf',
  microsoft: 'msclkid ocid cvid wt.* form',
  meta: 'fbclid igsh igshid ig_* fb_* mibextid sfnsn extid rdid __cft__* __tn__* __xts__* __eep__* action_*_map fbadid',
  otherNetworks:
    'twclid ref_src ref_url ttclid is_from_webapp sender_device web_id li_fat_id lipi trk trk_* epik sccid rdt_cid yclid ysclid _openstat guccounter guce_* openexternalbrowser si xmt slof __twitter_impression ymclid yadclid yadordid trackid trackingid trkinfo trkemail midtoken eid otptoken mkcid mkrid siteid campid toolid mkevt tblci obclid oborigurl outbrainclickid click_id clickid xid hsa_* _branch_* __mk_zh_cn pd_rd_* pf_rd_*',
  mailLists:
    'mc_* mkt_tok _hs* __hs* hsctatracking vero_* oly_* ck_subscriber_id _ke _kx dm_i ml_subscriber* _ss bsft_* elq* rb_clickid wickedid __s nb_klid s_cid _bta_* bbeml et_cid et_rid sc_customer sc_eh sc_uid ss_email_id unicorn_click_id vgo_ee mindbox-click-id user_email_address recipient_id emci emdi ceid mlid',
  measuring:
    'pk_* piwik_* mtm_* matomo_* at_* wt_* hmb_* stm_* itm_* cm_mmc* cmpid icid s_kwcid ef_id irclickid irgwc cjevent tduid awc wtrid echobox xtor vn_* ncid smid gdffi gdfms cx_click cx_recsorder',
  /** What keeps a page from being taken out of a cache, or names a visit. */
  servers: '_ _t t ts v r rnd rand random nocache cachebust jsessionid phpsessid sid',
} as const;

const added = new RegExp(
  `^(?:${Object.values(addedBy)
    .join(' ')
    .replaceAll('.', '\\.')
    .replaceAll('*', '.*')
    .replaceAll(' ', '|')})$`,
  'i',
);

/** True for a key that no sender of ours wrote. */
export function isAddedKey(key: string): boolean {
  return added.test(key);
}
