package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.Annotations;
import java.io.Serial;

/** The member {@code format}, which no field of a filing stands for. */
final class FormatMember extends VirtualBeanPropertyWriter {

  @Serial private static final long serialVersionUID = 1;

  /** For Jackson, which asks for {@link #withConfig} next. */
  FormatMember() {}

  private FormatMember(BeanPropertyDefinition definition, Annotations annotations, JavaType type) {
    super(definition, annotations, type);
  }

  @Override
  public VirtualBeanPropertyWriter withConfig(
      MapperConfig<?> config,
      AnnotatedClass declaringClass,
      BeanPropertyDefinition definition,
      JavaType type) {
    return new FormatMember(definition, declaringClass.getAnnotations(), type);
  }

  @Override
  protected Object value(Object bean, JsonGenerator generator, SerializerProvider provider) {
    return FilingFormat.NAME;
  }
}
