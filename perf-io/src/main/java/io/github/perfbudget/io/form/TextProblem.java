package io.github.perfbudget.io.form;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Wording;

/** Why a filing is not written, or a text not edited: id, what is wrong, and how to mend it. */
enum TextProblem {
  TAB(
      "write.tab",
      "文本含制表符，而制表符是单元格的分隔；请改为空格",
      "the text holds a TAB, which begins a cell; write a blank instead"),
  CONTROL(
      "write.control",
      "文本含控制字符（换行符\\n除外）；请删除",
      "the text holds a control character other than \\n; delete it"),
  SURROGATE(
      "write.surrogate",
      "文本含不成对的代理字符，任何编码都无法表示；请删除",
      "the text holds half of a surrogate pair, which no encoding has; delete it"),
  MARKER(
      "write.marker",
      "文本含提取标记（如[bookmark: x]），读取时会被略去；请删除",
      "the text holds a marker such as [bookmark: x], which a reader leaves out; delete it"),
  OUTER_BLANK(
      "write.outer-blank",
      "文本或其中一段的首尾有空格，读取时会被略去；请删除",
      "a blank stands at the start or end of a paragraph, where a reader leaves it out; delete it"),
  EMPTY_PARAGRAPH(
      "write.empty-paragraph",
      "文本含空段，读取时会被略去；请删除",
      "the text has an empty paragraph, which a reader leaves out; delete it"),
  LOST(
      "write.lost",
      "“{found}”无法写入：表式中没有相应栏目，或会被读作标题、标签等其他内容；请改写或删去",
      "'{found}' would be lost: the forms have no place for it, or it would be read as a heading, a"
          + " label or another field; reword it or leave it out"),
  CHANGED(
      "write.changed",
      "写入后会读作“{found}”；请按表式的写法改写",
      "it would read back as '{found}'; word it as the forms do"),
  ADDED(
      "write.added",
      "该字段本无内容，写入后会读出“{found}”；请补入该值，或改写含有它的文字",
      "it is absent, but would read back as '{found}' from another text; state it, or reword that"
          + " text"),
  UNKNOWN(
      "edit.unknown",
      "没有这个字段；地址应为有文字的字段，例如/projects/0/name",
      "there is no such field; give the address of one with a text, such as /projects/0/name"),
  ABSENT(
      "edit.absent",
      "该字段没有内容，文中没有可修改之处；请在原文中填写",
      "the field is absent, there is nothing to change; write it into the text itself"),
  NO_TEXT(
      "edit.no-text",
      "该字段没有自己的文字；请给出其下有文字的字段，或它所依据的标签、单元格",
      "the field has no text of its own; set a text within it, or the label it is read from"),
  DERIVED(
      "edit.derived",
      "该字段由{found}的文字读出；请修改后者",
      "the field is read from the text of {found}; set that instead"),
  SET_TWICE(
      "edit.twice",
      "同一地址先前已设为“{found}”；请只保留一个",
      "the same address was set to '{found}' before; keep one of the two"),
  OVERLAP(
      "edit.overlap",
      "与{found}在文中重叠；请分两次修改",
      "it overlaps {found} in the text; make the two edits one after the other"),
  EMPTY(
      "edit.empty",
      "不能改为空，否则该字段就不存在了；请写出内容",
      "the text is empty, which would make the field absent; write something"),
  NOT_IN_ENCODING(
      "edit.encoding",
      "文件的编码{found}无法表示其中的字符；请更换字符",
      "{found}, the encoding of the file, lacks a character of the text; write another"),
  OTHER_ENCODING(
      "edit.encoding",
      "修改后的文件不再能识别为{found}；请先以UTF-8保存",
      "the edited file would no longer be taken for {found}; save it as UTF-8 first"),
  NOT_IN_ONE_PLACE(
      "edit.place",
      "“{found}”在文中分在几个单元格，或其间有提取标记；请直接修改原文",
      "'{found}' stands in several cells, or around a marker; change the text itself"),
  READS_OTHERWISE(
      "edit.changed",
      "修改后会读作“{found}”；请按该栏目的写法改写",
      "it would then read as '{found}'; word it as the field allows"),
  READS_AS_NOTHING(
      "edit.lost",
      "修改后读不出该字段；请按该栏目的写法改写",
      "the field would then be absent; word it as the field allows"),
  SIDE_EFFECT(
      "edit.side-effect",
      "修改{found}等字段会连带改变此字段；请一并修改，或换一种写法",
      "setting {found} would change this field too; set both, or word it differently"),
  NOT_TABLE_TEXT(
      "edit.source",
      "该内容不是从表格文本读取的；请用TableText.read重新读取",
      "this was not read from table text; read it with TableText.read");

  private final String id;
  private final String chinese;
  private final String english;

  TextProblem(String id, String chinese, String english) {
    this.id = id;
    this.chinese = chinese;
    this.english = english;
  }

  Finding finding(FieldPath path, String found) {
    return Finding.builder()
        .rule(id)
        .severity(Severity.ERROR)
        .path(path)
        .message(Wording.of(chinese, english))
        .putArgument("found", found)
        .build();
  }
}
