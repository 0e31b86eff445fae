package io.github.perfbudget.io.extraction;

import io.github.perfbudget.io.testkit.BlockControl;
import io.github.perfbudget.io.testkit.BodyElement;
import io.github.perfbudget.io.testkit.CellMerge;
import io.github.perfbudget.io.testkit.DeletedText;
import io.github.perfbudget.io.testkit.HiddenText;
import io.github.perfbudget.io.testkit.InlineControl;
import io.github.perfbudget.io.testkit.ListStyle;
import io.github.perfbudget.io.testkit.LooseBookmark;
import io.github.perfbudget.io.testkit.Note;
import io.github.perfbudget.io.testkit.ParagraphMark;
import io.github.perfbudget.io.testkit.TextBox;
import io.github.perfbudget.io.testkit.WordCell;
import io.github.perfbudget.io.testkit.WordDocument;
import io.github.perfbudget.io.testkit.WordParagraph;
import io.github.perfbudget.io.testkit.WordRow;
import io.github.perfbudget.io.testkit.WordTable;
import java.util.List;

/** Each construct of a Word file that shows in its text, alone in a document. */
enum Construct {
  TWO_PARAGRAPHS(paragraph("甲"), paragraph("乙")),
  EMPTY_PARAGRAPH(paragraph("甲"), paragraph(""), paragraph("乙")),
  LONE_SPACE(paragraph(" "), paragraph("乙")),
  IDEOGRAPHIC_SPACE(paragraph("\u3000"), paragraph("\u00A0"), paragraph("乙")),
  OUTER_BLANKS(paragraph(" 首尾  "), table(WordRow.of(" 首尾 ", "\u3000首"))),
  TABLE(paragraph("前"), table(WordRow.of("甲", "乙"), WordRow.of("丙", "丁")), paragraph("后")),
  EMPTY_CELL(table(WordRow.of("", "乙"), WordRow.of("丙", ""))),
  CELL_OF_ONE_SPACE(table(WordRow.of(" ", "乙"))),
  MERGED_UP(table(WordRow.of("甲", "乙"), WordRow.of(WordCell.mergedUp(), WordCell.of("丙")))),
  HIDDEN_IN_MERGED_UP(table(WordRow.of("甲", "乙"), WordRow.of(merged("藏"), WordCell.of("丙")))),
  MERGED_LEFT(
      table(
          WordRow.of(
              WordCell.of("甲"),
              WordCell.builder().merge(CellMerge.LEFT).build(),
              WordCell.of("丙")))),
  SPAN(
      table(
          WordRow.of(WordCell.builder().paragraph("宽").span(2).build(), WordCell.of("丙")),
          WordRow.of("甲", "乙", "丙"))),
  GRID_BEFORE(table(WordRow.of("甲", "乙"), WordRow.of("丙").withGridBefore(1))),
  EMPTY_PARAGRAPHS_AT_CELL_END(
      table(
          WordRow.of(WordCell.of("甲", ""), WordCell.of("乙", "", "")),
          WordRow.of(WordCell.of("丙"), WordCell.of("丁")))),
  EMPTY_PARAGRAPH_IN_MID_CELL(table(WordRow.of(WordCell.of("中", "", "空"), WordCell.of("乙")))),
  TWO_PARAGRAPHS_IN_CELL(table(WordRow.of(WordCell.of("两", "段"), WordCell.of("乙")))),
  EMPTY_PARAGRAPH_FIRST_IN_CELL(table(WordRow.of(WordCell.of("", "首"), WordCell.of("乙")))),
  SOFT_BREAK(
      WordParagraph.builder().text("上").softBreak().text("下").build(),
      table(
          WordRow.of(
              cell(WordParagraph.builder().softBreak().text("首").build()),
              cell(WordParagraph.builder().text("上").softBreak().text("下").build())))),
  TABULATOR(
      WordParagraph.builder().text("左").tab().text("右").build(),
      table(
          WordRow.of(
              cell(WordParagraph.builder().text("左").tab().text("右").build()), WordCell.of("乙")))),
  NESTED_TABLE(
      table(
          WordRow.of(
              WordCell.builder()
                  .paragraph("外前")
                  .add(table(WordRow.of("内一", "内二", "内三")))
                  .paragraph("外后")
                  .build(),
              WordCell.of("外二")))),
  CELL_OF_A_TABLE(
      table(WordRow.of(cell(table(WordRow.of("内一"), WordRow.of("内二"))), WordCell.of("外二")))),
  BOOKMARK(WordParagraph.builder().text("前").bookmark("_Toc_1").text("后").build()),
  TWO_BOOKMARKS(WordParagraph.builder().bookmark("_Toc_1").text("题").bookmark("_GoBack").build()),
  BOOKMARK_IN_CELL(
      table(
          WordRow.of(
              cell(WordParagraph.builder().text("甲").bookmark("x").build()), WordCell.of("乙")))),
  LOOSE_BOOKMARK(paragraph("前"), new LooseBookmark("x"), paragraph("后")),
  NUMBERED(
      number(ListStyle.DECIMAL, "甲"),
      number(ListStyle.BRACKETED, "乙"),
      number(ListStyle.BULLET, "丙"),
      number(ListStyle.DECIMAL, "丁"),
      number(ListStyle.BRACKETED, "戊")),
  NUMBERED_WITH_BOOKMARK(
      WordParagraph.builder().number(ListStyle.DECIMAL).bookmark("_Toc_1").text("名称").build()),
  NUMBERED_IN_CELL(
      table(WordRow.of(cell(number(ListStyle.DECIMAL, "甲")), WordCell.of("乙"))),
      number(ListStyle.DECIMAL, "丙")),
  FOOTNOTE(WordParagraph.builder().text("正文").footnote("脚注文字").text("后文").build()),
  ENDNOTE(
      WordParagraph.builder().text("正文").add(new Note(Note.Kind.ENDNOTE, "尾注文字")).build(),
      paragraph("后")),
  TWO_NOTES(
      WordParagraph.builder()
          .text("甲")
          .footnote("一")
          .text("乙")
          .footnote("二")
          .add(new Note(Note.Kind.ENDNOTE, "三"))
          .build()),
  FOOTNOTE_IN_CELL(
      table(
          WordRow.of(
              cell(WordParagraph.builder().text("甲").footnote("脚注").build()), WordCell.of("乙")))),
  CONTROL(BlockControl.of(paragraph("甲"), paragraph("乙")), paragraph("后")),
  CONTROL_WITH_TABLE(
      BlockControl.of(table(WordRow.of("一", "二", "三"), WordRow.of("四", "五", "六"))), paragraph("后")),
  CONTROL_WITH_BOTH(
      BlockControl.of(
          paragraph("甲"),
          table(WordRow.of(WordCell.of("多", "段"), WordCell.of("乙"))),
          number(ListStyle.DECIMAL, "丁")),
      number(ListStyle.DECIMAL, "后")),
  CONTROL_IN_LINE(WordParagraph.builder().text("前").add(new InlineControl("中")).text("后").build()),
  CONTROL_AROUND_CELL(
      table(
          WordRow.of(controlled("编码"), WordCell.of("项目名称")),
          WordRow.of(WordCell.of("甲"), controlled("乙", "段")))),
  CONTROL_AROUND_ROW(
      table(WordRow.of("甲", "乙"), WordRow.of("丙", "丁").inAControl(), WordRow.of("戊", "己"))),
  PAGE_BREAK(paragraph("前"), WordParagraph.builder().pageBreak().build(), paragraph("后")),
  PAGE_BREAK_BEFORE_TEXT(paragraph("前"), WordParagraph.builder().pageBreak().text("后").build()),
  SECTION_BREAK(paragraph("前"), WordParagraph.builder().endsSection().build(), paragraph("后")),
  TEXT_BOX(
      WordParagraph.builder().text("锚").add(box(TextBox.Kind.DRAWING, "一", "二")).text("后").build(),
      WordParagraph.builder().add(box(TextBox.Kind.DRAWING, "续表另页")).build()),
  TEXT_BOX_VML(WordParagraph.builder().add(box(TextBox.Kind.VML, "框内")).text("框外").build()),
  TEXT_BOX_IN_CELL(
      table(
          WordRow.of(
              cell(WordParagraph.builder().text("锚").add(box(TextBox.Kind.DRAWING, "框")).build()),
              WordCell.of("乙")))),
  DELETED(WordParagraph.builder().text("前").add(new DeletedText("删")).text("后").build()),
  HIDDEN(WordParagraph.builder().text("前").add(new HiddenText("藏")).text("后").build()),
  ADJACENT_TABLES(table(WordRow.of("甲")), table(WordRow.of("乙"))),
  TABLES_AROUND_EMPTY_PARAGRAPH(table(WordRow.of("甲")), paragraph(""), table(WordRow.of("乙"))),
  HEADER_AND_FOOTER(
      WordDocument.builder().header("页眉").header("又").paragraph("正文").footer("页脚").build()),
  EMPTY_HEADER(WordDocument.builder().header("").paragraph("正文").footer("").build()),
  MARK_APART(
      WordParagraph.builder().text("甲").mark(ParagraphMark.APART).build(),
      paragraph("乙"),
      table(
          WordRow.of(
              cell(
                  WordParagraph.builder().text("丙").mark(ParagraphMark.APART).build(),
                  WordParagraph.empty()),
              WordCell.of("丁", "", ""))));

  // A document is immutable: its parts are records over copied lists.
  @SuppressWarnings("ImmutableEnumChecker")
  private final WordDocument document;

  Construct(BodyElement... body) {
    this(WordDocument.of(body));
  }

  Construct(WordDocument document) {
    this.document = document;
  }

  WordDocument document() {
    return document;
  }

  private static WordParagraph paragraph(String text) {
    return WordParagraph.of(text);
  }

  private static WordParagraph number(ListStyle style, String text) {
    return WordParagraph.builder().number(style).text(text).build();
  }

  private static WordTable table(WordRow... rows) {
    return WordTable.of(rows);
  }

  private static WordCell cell(BodyElement... content) {
    WordCell.Builder cell = WordCell.builder();
    List.of(content).forEach(cell::add);
    return cell.build();
  }

  private static WordCell merged(String hidden) {
    return WordCell.builder().paragraph(hidden).merge(CellMerge.UP).build();
  }

  private static WordCell controlled(String... paragraphs) {
    WordCell.Builder cell = WordCell.builder().inControl();
    List.of(paragraphs).forEach(cell::paragraph);
    return cell.build();
  }

  private static TextBox box(TextBox.Kind kind, String... paragraphs) {
    return new TextBox(kind, List.of(paragraphs).stream().map(WordParagraph::of).toList());
  }
}
