// The order, number and attributes of elements that our office files rely on, by name, for tests.
//
// Source: ISO/IEC 29500-1 and -4, transitional schemas: pml.xsd (p:), dml-main.xsd (a:), dml-chart.xsd (c:), sml.xsd
// (x:), and of Part 1, Annex A shared-documentPropertiesExtended (ep:) and -VariantTypes (vt:); ISO/IEC 29500-2:
// opc-contentTypes (ct:), opc-relationships (rel:), opc-coreProperties (cp:). Written down from the types of those
// schemas, for what our files hold and no more: an element that is not listed here may not appear in a part.
//
// One line an element: its name, its attributes, an equals sign, its children in their order. `?` may be absent, `*`
// any number, `+` at least one, `{n}` exactly n, `(one|other)` either. An attribute is `@name:type`, with `!` where it
// must be there. A name after a slash is the element within that parent only. `…` is anything; `=` alone is nothing.

const fonts = 'a:latin? a:ea? a:cs? a:sym?';
const fill = '(a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill)';
const colour = '(a:scrgbClr|a:srgbClr|a:hslClr|a:sysClr|a:schemeClr|a:prstClr)';
const run = `a:ln? ${fill}? (a:effectLst|a:effectDag)? a:highlight? a:uLn? a:uFill? ${fonts} a:hlinkClick? a:hlinkMouseOver? a:rtl? a:extLst?`;
const runLook =
  '@lang:lang @altLang:lang @sz:size @b:bool @i:bool @u:word @strike:word @kern:int @baseline:word @dirty:bool';
const paragraph =
  'a:lnSpc? a:spcBef? a:spcAft? (a:buClrTx|a:buClr)? (a:buSzTx|a:buSzPct|a:buSzPts)? (a:buFontTx|a:buFont)? (a:buNone|a:buAutoNum|a:buChar|a:buBlip)? a:tabLst? a:defRPr? a:extLst?';
const paragraphLook =
  '@marL:int @marR:int @lvl:int @indent:int @algn:algn @defTabSz:int @rtl:bool @eaLnBrk:bool @latinLnBrk:bool @hangingPunct:bool';
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `a:lvl${level}pPr`);
const styles = `a:defPPr? ${levels.map((one) => `${one}?`).join(' ')} a:extLst?`;
const transforms = '(a:alpha|a:tint|a:shade|a:lumMod|a:lumOff|a:satMod)*';
const line = `${fill}? (a:prstDash|a:custDash)? (a:round|a:bevel|a:miter)? a:headEnd? a:tailEnd? a:extLst?`;
const lineLook = '@w:int @cap:(rnd|sq|flat) @cmpd:word @algn:(ctr|in)';
const shapeLook = `a:xfrm? (a:custGeom|a:prstGeom)? ${fill}? a:ln? (a:effectLst|a:effectDag)? a:scene3d? a:sp3d? a:extLst?`;
const text = 'a:bodyPr a:lstStyle? a:p+';
const face = '@typeface:any! @panose:word @pitchFamily:int @charset:int';
const shown =
  'c:showLegendKey? c:showVal? c:showCatName? c:showSerName? c:showPercent? c:showBubbleSize? c:separator?';
const axis =
  'c:axId c:scaling c:delete? c:axPos c:majorGridlines? c:minorGridlines? c:title? c:numFmt? c:majorTickMark? c:minorTickMark? c:tickLblPos? c:spPr? c:txPr? c:crossAx (c:crosses|c:crossesAt)?';
/** The same rule for several elements. */
const each = (names: string, rest: string) =>
  names
    .split(' ')
    .map((name) => `${name} ${rest}`)
    .join('\n');

/** PresentationML: CT_Presentation, CT_Slide, CT_CommonSlideData, CT_Shape … */
const presentation = `
p:presentation @saveSubsetFonts:bool @autoCompressPictures:bool = p:sldMasterIdLst? p:notesMasterIdLst? p:handoutMasterIdLst? p:sldIdLst? p:sldSz? p:notesSz p:smartTags? p:embeddedFontLst? p:custShowLst? p:photoAlbum? p:custDataLst? p:kinsoku? p:defaultTextStyle? p:modifyVerifier? p:extLst?
p:sldMasterIdLst = p:sldMasterId*
p:sldMasterId @id:masterId @r:id:word! =
p:notesMasterIdLst = p:notesMasterId?
p:notesMasterId @r:id:word! =
p:sldIdLst = p:sldId*
p:sldId @id:slideId! @r:id:word! =
p:sldSz @cx:int! @cy:int! @type:word =
p:notesSz @cx:int! @cy:int! =
p:defaultTextStyle = ${styles}
p:sld @show:bool = p:cSld p:clrMapOvr? p:transition? p:timing? p:extLst?
p:sldLayout @preserve:bool @type:word = p:cSld p:clrMapOvr? p:transition? p:timing? p:hf? p:extLst?
p:sldMaster @preserve:bool = p:cSld p:clrMap p:sldLayoutIdLst? p:transition? p:timing? p:hf? p:txStyles? p:extLst?
p:notesMaster = p:cSld p:clrMap p:hf? p:notesStyle? p:extLst?
p:notes = p:cSld p:clrMapOvr? p:extLst?
p:cSld @name:any = p:bg? p:spTree p:custDataLst? p:controls? p:extLst?
p:clrMapOvr = (a:masterClrMapping|a:overrideClrMapping)
p:clrMap @bg1:word! @tx1:word! @bg2:word! @tx2:word! @accent1:word! @accent2:word! @accent3:word! @accent4:word! @accent5:word! @accent6:word! @hlink:word! @folHlink:word! = a:extLst?
p:sldLayoutIdLst = p:sldLayoutId*
p:sldLayoutId @id:masterId @r:id:word! =
p:hf @sldNum:bool @hdr:bool @ftr:bool @dt:bool = p:extLst?
p:txStyles = p:titleStyle? p:bodyStyle? p:otherStyle? p:extLst?
${each('p:titleStyle p:bodyStyle p:otherStyle p:notesStyle', `= ${styles}`)}
p:bg @bwMode:word = (p:bgPr|p:bgRef)
p:bgPr @shadeToTitle:bool = ${fill} (a:effectLst|a:effectDag)? p:extLst?
p:bgRef @idx:int! = ${colour}?
p:spTree = p:nvGrpSpPr p:grpSpPr (p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic|p:contentPart)* p:extLst?
p:nvGrpSpPr = p:cNvPr p:cNvGrpSpPr p:nvPr
p:cNvGrpSpPr = a:grpSpLocks? a:extLst?
p:grpSpPr @bwMode:word = a:xfrm? ${fill}? (a:effectLst|a:effectDag)? a:scene3d? a:extLst?
p:sp @useBgFill:bool = p:nvSpPr p:spPr p:style? p:txBody? p:extLst?
p:nvSpPr = p:cNvPr p:cNvSpPr p:nvPr
p:cNvPr @id:id! @name:any! @descr:word @title:word @hidden:bool = a:hlinkClick? a:hlinkHover? a:extLst?
p:cNvSpPr @txBox:bool = a:spLocks? a:extLst?
p:nvPr @isPhoto:bool @userDrawn:bool = p:ph? (a:audioCd|a:wavAudioFile|a:audioFile|a:videoFile|a:quickTimeFile)? p:custDataLst? p:extLst?
p:ph @type:(title|body|ctrTitle|subTitle|dt|sldNum|ftr|hdr|obj|chart|tbl|clipArt|dgm|media|sldImg|pic) @orient:word @sz:(full|half|quarter) @idx:uint @hasCustomPrompt:bool = p:extLst?
p:spPr @bwMode:word = ${shapeLook}
p:txBody = ${text}
p:graphicFrame = p:nvGraphicFramePr p:xfrm a:graphic p:extLst?
p:nvGraphicFramePr = p:cNvPr p:cNvGraphicFramePr p:nvPr
p:cNvGraphicFramePr = a:graphicFrameLocks? a:extLst?
p:xfrm @rot:int @flipH:bool @flipV:bool = a:off? a:ext?
p:pic = p:nvPicPr p:blipFill p:spPr p:style? p:extLst?
p:nvPicPr = p:cNvPr p:cNvPicPr p:nvPr
p:cNvPicPr @preferRelativeResize:bool = a:picLocks? a:extLst?
p:blipFill @dpi:int @rotWithShape:bool = a:blip? a:srcRect? (a:tile|a:stretch)?
p:presentationPr = p:prnPr? p:showPr? p:clrMru? p:extLst?
p:viewPr @lastView:word = p:normalViewPr? p:slideViewPr? p:outlineViewPr? p:notesTextViewPr? p:sorterViewPr? p:notesViewPr? p:gridSpacing? p:extLst?
p:normalViewPr @horzBarState:word = p:restoredLeft p:restoredTop p:extLst?
${each('p:restoredLeft p:restoredTop', '@sz:int! =')}
p:slideViewPr = p:cSldViewPr p:extLst?
p:cSldViewPr @snapToGrid:bool @snapToObjects:bool = p:cViewPr p:guideLst?
p:cViewPr @varScale:bool = p:scale p:origin
p:scale = a:sx a:sy
p:origin @x:int! @y:int! =
p:guideLst = p:guide*
p:notesTextViewPr = p:cViewPr p:extLst?
p:gridSpacing @cx:int! @cy:int! =
p:extLst = p:ext*
p:ext @uri:word! = …`;

/** DrawingML: CT_TextParagraph, CT_Table, CT_OfficeStyleSheet … */
const drawing = `
a:bodyPr @wrap:(none|square) @vert:word @lIns:int @tIns:int @rIns:int @bIns:int @rtlCol:bool @anchor:(t|ctr|b|just|dist) @rot:int = a:prstTxWarp? (a:noAutofit|a:normAutofit|a:spAutoFit)? a:scene3d? (a:sp3d|a:flatTx)? a:extLst?
a:lstStyle = ${styles}
a:p = a:pPr? (a:r|a:br|a:fld)* a:endParaRPr?
${each(`a:defPPr a:pPr ${levels.join(' ')}`, `${paragraphLook} = ${paragraph}`)}
a:r = a:rPr? a:t
a:br = a:rPr?
a:fld @id:guid! @type:word = a:rPr? a:pPr? a:t?
a:t = text
${each('a:rPr a:defRPr a:endParaRPr', `${runLook} = ${run}`)}
a:hlinkClick @r:id:any @invalidUrl:word @action:word @tgtFrame:word @tooltip:word @history:bool @highlightClick:bool @endSnd:bool = a:snd? a:extLst?
${each('a:latin a:ea a:cs a:buFont', `${face} =`)}
a:buChar @char:word! =
${each('a:lnSpc a:spcBef a:spcAft', '= (a:spcPct|a:spcPts)')}
a:solidFill = ${colour}?
a:gradFill @flip:word @rotWithShape:bool = a:gsLst? (a:lin|a:path)? a:tileRect?
a:gsLst = a:gs{2,}
a:gs @pos:int! = ${colour}
a:lin @ang:int @scaled:bool =
a:srgbClr @val:hex! = ${transforms}
a:schemeClr @val:word! = ${transforms}
a:sysClr @val:word! @lastClr:hex = ${transforms}
a:prstClr @val:word! = ${transforms}
${each('a:ln a:lnL a:lnR a:lnT a:lnB', `${lineLook} = ${line}`)}
a:miter @lim:int =
${each('a:headEnd a:tailEnd', '@type:word @w:word @len:word =')}
a:effectLst = a:blur? a:fillOverlay? a:glow? a:innerShdw? a:outerShdw? a:prstShdw? a:reflection? a:softEdge?
a:outerShdw @blurRad:int @dist:int @dir:int @algn:word @rotWithShape:bool = ${colour}
a:xfrm @rot:int @flipH:bool @flipV:bool = a:off? a:ext? a:chOff? a:chExt?
${each('a:off a:chOff', '@x:int! @y:int! =')}
${each('a:chExt a:xfrm/a:ext p:xfrm/a:ext', '@cx:int! @cy:int! =')}
a:prstGeom @prst:word! = a:avLst?
a:spLocks @noGrp:bool @noRot:bool @noChangeAspect:bool = a:extLst?
a:picLocks @noGrp:bool @noChangeAspect:bool = a:extLst?
a:graphicFrameLocks @noGrp:bool = a:extLst?
a:graphic = a:graphicData
a:graphicData @uri:word! = (a:tbl|c:chart)
a:blip @r:embed:word @r:link:word = a:extLst?
a:stretch = a:fillRect?
a:tbl = a:tblPr? a:tblGrid a:tr*
a:tblPr @firstRow:bool @bandRow:bool = ${fill}? (a:effectLst|a:effectDag)? (a:tableStyle|a:tableStyleId)? a:extLst?
a:tblGrid = a:gridCol*
a:gridCol @w:int! = a:extLst?
a:tr @h:int! = a:tc* a:extLst?
a:tc @rowSpan:int @gridSpan:int @hMerge:bool @vMerge:bool = a:txBody? a:tcPr? a:extLst?
a:txBody = ${text}
a:tcPr @marL:int @marR:int @marT:int @marB:int @anchor:(t|ctr|b|just|dist) = a:lnL? a:lnR? a:lnT? a:lnB? a:lnTlToBr? a:lnBlToTr? a:cell3D? ${fill}? a:headers? a:extLst?
a:tblStyleLst @def:guid! = a:tblStyle*
a:theme @name:any = a:themeElements a:objectDefaults? a:extraClrSchemeLst? a:custClrLst? a:extLst?
a:themeElements = a:clrScheme a:fontScheme a:fmtScheme a:extLst?
a:clrScheme @name:any! = a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink a:extLst?
${each('a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink', `= ${colour}`)}
a:fontScheme @name:any! = a:majorFont a:minorFont a:extLst?
${each('a:majorFont a:minorFont', '= a:latin a:ea a:cs a:font* a:extLst?')}
a:font @script:word! @typeface:word! =
a:fmtScheme @name:any = a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst
a:fillStyleLst = ${fill}{3,}
a:lnStyleLst = a:ln{3,}
a:effectStyleLst = a:effectStyle{3,}
a:effectStyle = (a:effectLst|a:effectDag) a:scene3d? a:sp3d?
a:bgFillStyleLst = ${fill}{3,}
a:extLst = a:ext*
a:ext @uri:word! = …
${each('a:spcPct a:spcPts a:alpha a:tint a:shade a:lumMod a:lumOff a:satMod', '@val:int! =')}
${each('a:sx a:sy', '@n:int! @d:int! =')}
${each('a:noFill a:buNone a:round a:avLst a:fillRect a:masterClrMapping a:normAutofit a:objectDefaults a:extraClrSchemeLst', '=')}
a:prstDash @val:word! =`;

/** Charts: CT_ChartSpace, CT_BarChart, CT_BarSer, CT_DLbls … */
const chart = `
c:chart @r:id:word! =
c:chartSpace = c:date1904? c:lang? c:roundedCorners? c:style? c:clrMapOvr? c:pivotSource? c:protection? c:chart c:spPr? c:txPr? c:externalData? c:printSettings? c:userShapes? c:extLst?
c:chartSpace/c:chart = c:title? c:autoTitleDeleted? c:pivotFmts? c:view3D? c:floor? c:sideWall? c:backWall? c:plotArea c:legend? c:plotVisOnly? c:dispBlanksAs? c:extLst?
c:plotArea = c:layout? c:barChart+ (c:catAx|c:valAx)* c:dTable? c:spPr? c:extLst?
c:layout = c:manualLayout? c:extLst?
c:barChart = c:barDir c:grouping? c:varyColors? c:ser* c:dLbls? c:gapWidth? c:overlap? c:serLines* c:axId{2} c:extLst?
c:ser = c:idx c:order c:tx? c:spPr? c:invertIfNegative? c:pictureOptions? c:dPt* c:dLbls? c:trendline* c:errBars? c:cat? c:val? c:shape? c:extLst?
c:tx = (c:strRef|c:v|c:rich)
c:strRef = c:f c:strCache? c:extLst?
c:strCache = c:ptCount? c:pt* c:extLst?
c:cat = (c:multiLvlStrRef|c:numRef|c:numLit|c:strRef|c:strLit)
c:multiLvlStrRef = c:f c:multiLvlStrCache? c:extLst?
c:multiLvlStrCache = c:ptCount? c:lvl* c:extLst?
c:lvl = c:pt*
c:val = (c:numRef|c:numLit)
c:numRef = c:f c:numCache? c:extLst?
c:numCache = c:formatCode? c:ptCount? c:pt* c:extLst?
c:pt @idx:uint! = c:v
c:dLbls = c:dLbl* (c:delete|c:numFmt? c:spPr? c:txPr? c:dLblPos? ${shown} c:showLeaderLines? c:leaderLines?) c:extLst?
c:dLbl = c:idx (c:delete|c:layout? c:tx? c:numFmt? c:spPr? c:txPr? c:dLblPos? ${shown}) c:extLst?
c:numFmt @formatCode:format! @sourceLinked:bool =
c:spPr @bwMode:word = ${shapeLook}
c:txPr = ${text}
c:catAx = ${axis} c:auto? c:lblAlgn? c:lblOffset? c:tickLblSkip? c:tickMarkSkip? c:noMultiLvlLbl? c:extLst?
c:valAx = ${axis} c:crossBetween? c:majorUnit? c:minorUnit? c:dispUnits? c:extLst?
c:scaling = c:logBase? c:orientation? c:max? c:min? c:extLst?
c:legend = c:legendPos? c:legendEntry* c:layout? c:overlay? c:spPr? c:txPr? c:extLst?
c:externalData @r:id:word! = c:autoUpdate?
c:formatCode = format
${each('c:f c:v', '= text')}
c:numCache/c:pt/c:v = number
${each('c:date1904 c:roundedCorners c:autoTitleDeleted c:varyColors c:invertIfNegative c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:showLeaderLines c:delete c:auto c:noMultiLvlLbl c:overlay c:plotVisOnly c:autoUpdate', '@val:bool! =')}
${each('c:idx c:order c:ptCount c:axId c:crossAx c:gapWidth c:tickLblSkip', '@val:uint! =')}
${each('c:max c:min', '@val:number! =')}
c:overlap @val:int! =
c:barDir @val:(bar|col)! =
c:grouping @val:(percentStacked|clustered|standard|stacked)! =
c:orientation @val:(maxMin|minMax)! =
c:axPos @val:(b|l|r|t)! =
c:dLblPos @val:(bestFit|b|ctr|inBase|inEnd|l|outEnd|r|t)! =
${each('c:majorTickMark c:minorTickMark', '@val:(cross|in|none|out)! =')}
c:tickLblPos @val:(high|low|nextTo|none)! =
c:crosses @val:(autoZero|max|min)! =
c:crossBetween @val:(between|midCat)! =
c:lblAlgn @val:(ctr|l|r)! =
c:legendPos @val:(b|tr|l|r|t)! =
c:dispBlanksAs @val:(span|gap|zero)! =`;

/** SpreadsheetML: CT_Workbook, CT_Worksheet, CT_Stylesheet, CT_Sst. */
const sheets = `
x:workbook = x:fileVersion? x:fileSharing? x:workbookPr? x:workbookProtection? x:bookViews? x:sheets x:functionGroups? x:externalReferences? x:definedNames? x:calcPr? x:oleSize? x:customWorkbookViews? x:pivotCaches? x:fileRecoveryPr* x:extLst?
x:workbookPr @date1904:bool @defaultThemeVersion:uint =
x:bookViews = x:workbookView+
x:workbookView @activeTab:uint @firstSheet:uint @xWindow:int @yWindow:int @windowWidth:uint @windowHeight:uint = x:extLst?
x:sheets = x:sheet+
x:sheet @name:word! @sheetId:uint! @state:word @r:id:word! =
x:definedNames = x:definedName+
x:definedName @name:word! @localSheetId:uint @hidden:bool = text
x:calcPr @calcId:uint @fullCalcOnLoad:bool =
x:worksheet = x:sheetPr? x:dimension? x:sheetViews? x:sheetFormatPr? x:cols* x:sheetData x:sheetCalcPr? x:sheetProtection? x:protectedRanges? x:scenarios? x:autoFilter? x:sortState? x:dataConsolidate? x:customSheetViews? x:mergeCells? x:phoneticPr? x:conditionalFormatting* x:dataValidations? x:hyperlinks? x:printOptions? x:pageMargins? x:pageSetup? x:headerFooter? x:rowBreaks? x:colBreaks? x:customProperties? x:cellWatches? x:ignoredErrors? x:smartTags? x:drawing? x:legacyDrawing? x:legacyDrawingHF? x:picture? x:oleObjects? x:controls? x:webPublishItems? x:tableParts? x:extLst?
x:sheetPr @filterMode:bool = x:tabColor? x:outlinePr? x:pageSetUpPr?
x:pageSetUpPr @autoPageBreaks:bool @fitToPage:bool =
x:dimension @ref:cells! =
x:sheetViews = x:sheetView+ x:extLst?
x:sheetView @tabSelected:bool @showGridLines:bool @rightToLeft:bool @zoomScale:uint @workbookViewId:uint! = x:pane? x:selection* x:pivotSelection* x:extLst?
x:pane @xSplit:number @ySplit:number @topLeftCell:cell @activePane:(bottomRight|topRight|bottomLeft|topLeft) @state:(split|frozen|frozenSplit) =
x:sheetFormatPr @baseColWidth:uint @defaultRowHeight:number! =
x:cols = x:col+
x:col @min:uint! @max:uint! @width:number @customWidth:bool @style:uint @hidden:bool =
x:sheetData = x:row*
x:row @r:uint @spans:word @s:uint @ht:number @customHeight:bool = x:c* x:extLst?
x:c @r:cell @s:uint @t:(b|n|e|s|str|inlineStr|d) = x:f? x:v? x:is? x:extLst?
x:v = text
x:hyperlinks = x:hyperlink+
x:hyperlink @ref:cells! @r:id:word @location:word @tooltip:word @display:word =
x:pageMargins @left:number! @right:number! @top:number! @bottom:number! @header:number! @footer:number! =
x:pageSetup @paperSize:uint @orientation:(default|portrait|landscape) @fitToWidth:uint @fitToHeight:uint =
x:sst @count:uint @uniqueCount:uint = x:si* x:extLst?
x:si = x:t? x:r* x:rPh* x:phoneticPr?
x:t = text
x:styleSheet = x:numFmts? x:fonts? x:fills? x:borders? x:cellStyleXfs? x:cellXfs? x:cellStyles? x:dxfs? x:tableStyles? x:colors? x:extLst?
x:numFmts @count:uint = x:numFmt+
x:numFmt @numFmtId:uint! @formatCode:format! =
x:fonts @count:uint = x:font*
x:font = x:b? x:i? x:strike? x:condense? x:extend? x:outline? x:shadow? x:u? x:vertAlign? x:sz? x:color? x:name? x:family? x:charset? x:scheme?
x:b @val:bool =
x:u @val:word =
x:name @val:word! =
${each('x:sz x:family', '@val:number! =')}
${each('x:color x:fgColor x:bgColor', '@rgb:hex @indexed:uint =')}
x:fills @count:uint = x:fill*
x:fill = (x:patternFill|x:gradientFill)
x:patternFill @patternType:word = x:fgColor? x:bgColor?
x:borders @count:uint = x:border*
x:border @diagonalUp:bool @diagonalDown:bool = x:start? x:end? x:left? x:right? x:top? x:bottom? x:diagonal? x:vertical? x:horizontal?
${each('x:left x:right x:top x:bottom x:diagonal', '@style:word = x:color?')}
${each('x:cellStyleXfs x:cellXfs', '@count:uint = x:xf+')}
x:xf @numFmtId:uint @fontId:uint @fillId:uint @borderId:uint @xfId:uint @quotePrefix:bool @applyNumberFormat:bool @applyFont:bool @applyFill:bool @applyBorder:bool @applyAlignment:bool = x:alignment? x:protection? x:extLst?
x:alignment @horizontal:(general|left|center|right|fill|justify|centerContinuous|distributed) @vertical:(top|center|bottom|justify|distributed) @wrapText:bool @indent:uint @textRotation:uint =
x:cellStyles @count:uint = x:cellStyle+
x:cellStyle @name:word @xfId:uint! @builtinId:uint = x:extLst?`;

/** What every package has; the properties of a document may stand in any order, each once. */
const packages = `
ct:Types = (ct:Default|ct:Override)*
ct:Default @Extension:word! @ContentType:word! =
ct:Override @PartName:word! @ContentType:word! =
rel:Relationships = rel:Relationship*
rel:Relationship @Id:word! @Type:uri! @Target:uri! @TargetMode:(External|Internal) =
cp:coreProperties = (dc:title|dc:subject|dc:creator|cp:lastModifiedBy|cp:revision|dcterms:created|dcterms:modified)*
${each('dc:title dc:subject dc:creator cp:lastModifiedBy cp:revision', '= text')}
${each('dcterms:created dcterms:modified', '@xsi:type:word! = text')}
ep:Properties = (ep:TotalTime|ep:Words|ep:Application|ep:PresentationFormat|ep:Paragraphs|ep:Slides|ep:Notes|ep:HiddenSlides|ep:MMClips|ep:ScaleCrop|ep:HeadingPairs|ep:TitlesOfParts|ep:Company|ep:LinksUpToDate|ep:SharedDoc|ep:HyperlinksChanged|ep:AppVersion)*
${each('ep:TotalTime ep:Words ep:Paragraphs ep:Slides ep:Notes ep:HiddenSlides ep:MMClips', '= uint')}
${each('ep:ScaleCrop ep:LinksUpToDate ep:SharedDoc ep:HyperlinksChanged', '= bool')}
${each('ep:Application ep:PresentationFormat ep:Company ep:AppVersion', '= text')}
${each('ep:HeadingPairs ep:TitlesOfParts', '= vt:vector')}
vt:vector @size:uint! @baseType:word! = (vt:variant|vt:lpstr)+
vt:variant = (vt:lpstr|vt:i4)
vt:lpstr = text
vt:i4 = int`;

/** Every rule, one line an element. */
export const rules: readonly string[] = [presentation, drawing, chart, sheets, packages].flatMap(
  (lines) => lines.trim().split('\n'),
);
