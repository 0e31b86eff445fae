package io.github.perfbudget.io.report;

import io.github.perfbudget.io.report.JunitSuite.Case;
import io.github.perfbudget.io.report.JunitSuite.CaseEnd;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes suites as XML, an element a line. */
final class JunitXml {

  private final XMLStreamWriter xml;

  private JunitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Something to write. */
  interface Piece {

    void writeTo(JunitXml xml) throws XMLStreamException;
  }

  /** Returns the text of a piece. */
  static String text(Piece piece) {
    StringWriter text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      piece.writeTo(new JunitXml(xml));
      xml.flush();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("text in memory can always be written", impossible);
    }
    return text.toString();
  }

  /** Writes all that stands before the suites. */
  void writeHead(String name, JunitCounts counts) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    start("testsuites", name);
    write(counts);
    xml.writeCharacters("\n");
  }

  /** Writes the whole of no suites. */
  void writeWhole(String name, JunitCounts counts) throws XMLStreamException {
    writeHead(name, counts);
    end();
    xml.writeEndDocument();
  }

  void write(JunitSuite suite) throws XMLStreamException {
    start("testsuite", suite.file());
    write(suite.counts());
    xml.writeCharacters("\n");
    for (Case each : suite.cases()) {
      write(suite.file(), each);
    }
    end();
  }

  private void write(String file, Case each) throws XMLStreamException {
    start("testcase", each.name());
    xml.writeAttribute("classname", file);
    if (each.outcome() != CaseEnd.PASSED) {
      xml.writeStartElement(each.outcome().element());
      xml.writeAttribute("message", each.because());
      xml.writeCharacters(each.details());
      xml.writeEndElement();
    }
    if (!each.output().isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(each.output());
      xml.writeEndElement();
    }
    end();
  }

  private void start(String element, String name) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("name", name);
  }

  private void write(JunitCounts counts) throws XMLStreamException {
    attribute("tests", counts.tests());
    attribute("failures", counts.failures());
    attribute("errors", counts.errors());
    attribute("skipped", counts.skipped());
  }

  private void attribute(String name, long count) throws XMLStreamException {
    xml.writeAttribute(name, Long.toString(count));
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }
}
