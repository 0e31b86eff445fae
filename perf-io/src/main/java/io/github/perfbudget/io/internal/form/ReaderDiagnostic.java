package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Wording;

/** What a reader of table text can notice: id, severity, and what it says of the place. */
public enum ReaderDiagnostic {
  EMPTY(
      "text.empty",
      Severity.ERROR,
      "文件为空；应为从Word文件提取的绩效文本",
      "the file is empty; expected the text extracted from a Word filing"),
  NO_FILING(
      "text.no-filing",
      Severity.ERROR,
      "未找到绩效目标章节或项目绩效目标表；应有“总体绩效目标”等标题，或含“项目编码”的表格",
      "found neither a section nor a project table; expected a heading such as 总体绩效目标 or a table with"
          + " 项目编码"),
  OTHER_FILE(
      "text.other-file",
      Severity.ERROR,
      "这是{found}文件，不是其中的文字；请先提取文字再读取，例如：java -jar tika-app.jar --text 文件 > 文件.txt",
      "this is a file of the kind {found}, not the text in it; extract the text first, for example with"
          + " java -jar tika-app.jar --text FILE > FILE.txt"),
  DAMAGED_TEXT(
      "text.encoding",
      Severity.ERROR,
      "部分字节不是有效的文字，已按{found}读取并以U+FFFD代替；请以UTF-8重新保存",
      "some bytes are no text; read as {found} with U+FFFD in their place; save the file as UTF-8"),
  OTHER_ENCODING(
      "text.encoding",
      Severity.INFO,
      "文件不是UTF-8，已按{found}读取；建议以UTF-8保存",
      "the file is not UTF-8 and was read as {found}; saving it as UTF-8 avoids doubt"),
  CUT_OFF(
      "text.cut-off",
      Severity.ERROR,
      "文件末尾的字符不完整（{found}）；文件可能被截断，请重新提取",
      "the last character is incomplete ({found}); the file may be cut off, extract it again"),
  ENDS_IN_TABLE(
      "text.cut-off",
      Severity.WARNING,
      "文件在表格中间结束，末尾没有换行；文件可能被截断，请与原件核对最后一个单元格",
      "the file ends inside a table without a newline; it may be cut off, compare its last cell with"
          + " the original"),
  LIMIT(
      "text.limit",
      Severity.ERROR,
      "超出读取限制{found}，此后内容未读取，按原样保留；请拆分文件，或确属正常时调高该限制",
      "beyond the limit {found}; what follows was kept unread: split the file, or raise that limit if"
          + " this is right"),
  TOO_MANY_NOTES(
      "text.limit",
      Severity.ERROR,
      "读取诊断超过限制{found}，其余未列出；请先处理已列出的，或调高该限制",
      "there is more to notice than the limit {found}, the rest is not listed; mend what is listed"
          + " first, or raise that limit"),
  DEADLINE(
      "text.deadline",
      Severity.ERROR,
      "读取在时限内未完成，此后内容按原样保留；请延长时限，或拆分文件",
      "the time was up before the end; what follows was kept unread: allow more time, or split the"
          + " file"),
  OTHER_YEAR(
      "text.year",
      Severity.WARNING,
      "此处年度为{found}，与前文不同，以先出现的为准；请统一",
      "this title says {found}, an earlier one another year, which holds; make them agree"),
  UNREAD_TABLE(
      "table.unread",
      Severity.INFO,
      "此处起有{found}行不属于已知表式，已原样保留；若应为项目表或申报表的一部分，请核对其首个名称（如“项目编码”“一级指标”）",
      "from here on {found} rows belong to no known form and are kept as they are; where they should be"
          + " part of a project table or a declaration, see that they begin with its labels, such as"
          + " 项目编码 or 一级指标"),
  NO_FIELD(
      "table.no-field",
      Severity.INFO,
      "此处起有{found}行含有表式中已知、但没有对应字段的内容（如执行情况、得分、合计），已原样保留，无须更正",
      "from here on {found} rows hold what such forms have and a filing has no field for, as results,"
          + " points and sums; they are kept unread, nothing needs mending"),
  NOTE(
      "text.note",
      Severity.INFO,
      "脚注或尾注“{found}”不属于任何栏目，已原样保留，无须更正",
      "the note '{found}' belongs to no field and is kept unread, nothing needs mending"),
  UNREAD_PARAGRAPH(
      "text.unread",
      Severity.INFO,
      "表格之间的“{found}”不是标题，已原样保留；若原属表中单元格，请核对该处",
      "'{found}' between tables is no heading and is kept unread; it may be a part of a cell, see whether"
          + " it stands where it should"),
  UNREAD_CELL(
      "table.unread-cell",
      Severity.WARNING,
      "单元格“{found}”不属于该表式的任何栏目，已原样保留；请核对其位置",
      "the cell '{found}' belongs to no field of its form and is kept unread; see whether it stands"
          + " where it should"),
  STRAY_LABEL(
      "table.stray-label",
      Severity.WARNING,
      "指标类别栏中的“{found}”不是类别，沿用上一类别；请删除或填写正确的类别",
      "'{found}' in a class column is no class, the class above stays in force; delete it or write the"
          + " class"),
  ROW_TOO_SHORT(
      "table.row-width",
      Severity.WARNING,
      "该行单元格数与表头不符（{found}），已按首个类别对齐；也可能是中间缺少单元格，请核对",
      "the row has {found} cells of its header; it was set by its first label, but a cell in its middle"
          + " may be missing: compare it with the original"),
  ROW_TOO_LONG(
      "table.row-width",
      Severity.WARNING,
      "该行单元格数多于表头（{found}），多出的并入前格、拆为另一行或原样保留；也可能是单元格内有制表符，请核对",
      "the row has {found} cells of its header; what is too many was joined to the cell before, read as"
          + " another row or kept unread, but a TAB may stand inside a cell: compare it with the original"),
  ROW_DOUBTFUL(
      "table.row-width",
      Severity.WARNING,
      "该行的{found}个单元格由空行隔开，但各格内容与表头不符；可能多或少一个单元格，请核对",
      "the {found} cells of the row were parted by blank lines, and they do not look like those of their columns;"
          + " a cell may be missing or one too many: compare it with the original"),
  NO_HEAD(
      "table.head",
      Severity.WARNING,
      "该项目表缺少“项目编码”“项目名称”一行或其以下各行，或名称有误；可能一表被读成两表或两表被读成一表，请核对",
      "this project table lacks the row of 项目编码 and 项目名称 or all rows below it, or they have other"
          + " words; one table may have been read as two or two as one, compare it with the original"),
  NO_BLOCK(
      "table.block",
      Severity.WARNING,
      "该项目表没有“{found}”一栏，或其名称有误而未读取；请对照原件补填或更正名称",
      "this project table has no block {found}, or one with other words that was not read; compare it with"
          + " the original, and fill it in or name it as the form does"),
  LABEL_TWICE(
      "table.label-twice",
      Severity.WARNING,
      "同一行中“{found}”出现两次，以前者为准；请更正后者的名称",
      "the label {found} stands twice in one row, the first holds; correct the second"),
  OTHER_DATE(
      "table.plan-date",
      Severity.WARNING,
      "资金支出计划的“{found}”不是表式的日期（3月底、6月底、10月底、12月底），该栏已原样保留，未读入计划；请按表式填报",
      "the spending plan has a column {found}, which is none of its dates (3月底, 6月底, 10月底, 12月底); the"
          + " column is kept unread and is no part of the plan: fill the plan in for the dates of the"
          + " form"),
  LABEL_INSIDE(
      "table.label-inside",
      Severity.WARNING,
      "单元格“{found}”中含有另一栏的名称，两格可能连成了一格；如是，请分为两格",
      "the cell '{found}' holds the label of another field; two cells may have become one: where they"
          + " have, part them"),
  NO_COLUMN(
      "table.header",
      Severity.WARNING,
      "指标表头缺少“{found}”栏，或其名称有误；该栏内容未按其含义读取，请更正表头",
      "the header of the indicators has no column {found}, or one with another name, which was not read"
          + " by its meaning; name the column as the form does"),
  ITEM_NUMBER(
      "text.item-number",
      Severity.WARNING,
      "分项目标的序号“{found}”与前一项不连续；可能缺少一项，或一项被读作另一项的正文，请核对并更正序号",
      "the item is numbered {found}, which does not follow the one before; an item may be missing or"
          + " may have been read as part of another: compare them with the original, and correct the"
          + " number"),
  ITEM_WITHOUT_GOAL(
      "text.item-number",
      Severity.WARNING,
      "“{found}”接续分项目标的序号，但其下没有“绩效目标”，已按正文读取；如为一项，请补写“绩效目标：”",
      "{found} goes on with the numbers of the items, but no goal stands below it, so it was read as"
          + " text; where it is an item, write 绩效目标： below it"),
  ITEM_TWICE(
      "text.item-number",
      Severity.WARNING,
      "同一分项目标中“{found}”出现两次；可能缺少下一项的标题，如是，请在其前补写标题",
      "{found} stands twice in one item; the title of the next item may be missing: where it is, write"
          + " it above the second");

  private final String id;
  private final Severity severity;
  private final String chinese;
  private final String english;

  ReaderDiagnostic(String id, Severity severity, String chinese, String english) {
    this.id = id;
    this.severity = severity;
    this.chinese = chinese;
    this.english = english;
  }

  public Finding finding(FieldPath path, String found) {
    return Finding.builder()
        .rule(id)
        .severity(severity)
        .path(path)
        .message(Wording.of(chinese, english))
        .putArgument("found", found)
        .build();
  }
}
