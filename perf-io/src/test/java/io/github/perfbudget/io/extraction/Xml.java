package io.github.perfbudget.io.extraction;

import java.util.stream.Stream;

/** Writes elements of WordprocessingML. */
final class Xml {

  static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private Xml() {}

  static String element(String name, String... content) {
    return "<" + name + ">" + String.join("", content) + "</" + name + ">";
  }

  static String root(String name, Stream<String> content) {
    return "<" + name + NAMESPACES + ">" + String.join("", content.toList()) + "</" + name + ">";
  }

  static String empty(String name, String... attributes) {
    return "<" + name + attributes(attributes) + "/>";
  }

  /** Attributes as pairs of name and value. */
  static String attributes(String... pairs) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      written.append(' ').append(pairs[i]).append("=\"").append(escape(pairs[i + 1])).append('"');
    }
    return written.toString();
  }

  static String run(String... content) {
    return element("w:r", content);
  }

  static String text(String name, String text) {
    return "<" + name + " xml:space=\"preserve\">" + escape(text) + "</" + name + ">";
  }

  static String control(String content) {
    return element("w:sdt", empty("w:sdtPr"), element("w:sdtContent", content));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
