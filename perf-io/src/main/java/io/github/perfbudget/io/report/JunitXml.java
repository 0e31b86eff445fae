package io.github.perfbudget.io.report;

import io.github.perfbudget.io.report.JunitSuite.Case;
import io.github.perfbudget.io.report.JunitSuite.Outcome;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes suites as XML, an element a line. */
final class JunitXml {

  private final XMLStreamWriter xml;

  JunitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void write(String name, List<JunitSuite> suites) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    start("testsuites", name);
    counts(suites);
    xml.writeCharacters("\n");
    for (JunitSuite suite : suites) {
      write(suite);
    }
    end();
    xml.writeEndDocument();
  }

  private void write(JunitSuite suite) throws XMLStreamException {
    start("testsuite", suite.file());
    counts(List.of(suite));
    xml.writeCharacters("\n");
    for (Case each : suite.cases()) {
      write(suite.file(), each);
    }
    end();
  }

  private void write(String file, Case each) throws XMLStreamException {
    start("testcase", each.name());
    xml.writeAttribute("classname", file);
    if (each.outcome() != Outcome.PASSED) {
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

  private void counts(List<JunitSuite> suites) throws XMLStreamException {
    attribute("tests", suites.stream().mapToLong(each -> each.cases().size()).sum());
    attribute("failures", count(suites, Outcome.FAILED));
    attribute("errors", count(suites, Outcome.ERROR));
    attribute("skipped", count(suites, Outcome.SKIPPED));
  }

  private static long count(List<JunitSuite> suites, Outcome outcome) {
    return suites.stream().mapToLong(each -> each.count(outcome)).sum();
  }

  private void attribute(String name, long count) throws XMLStreamException {
    xml.writeAttribute(name, Long.toString(count));
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }
}
