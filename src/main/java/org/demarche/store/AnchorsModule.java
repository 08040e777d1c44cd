package org.demarche.store;

import java.util.List;
import org.demarche.model.Anchors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Leaves out {@link Anchors#NONE} in JSON, and takes absent anchors for it. */
final class AnchorsModule extends SimpleModule {
    AnchorsModule() {
        super("anchors");
        setDeserializerModifier(new AbsentIsNone());
        setSerializerModifier(new NoneIsAbsent());
    }

    private static final class AbsentIsNone extends ValueDeserializerModifier {
        @Override
        public ValueDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription.Supplier bean,
                ValueDeserializer<?> deserializer) {
            return bean.getBeanClass() == Anchors.class ? new AnchorsReader(deserializer) : deserializer;
        }
    }

    private static final class AnchorsReader extends DelegatingDeserializer {
        AnchorsReader(ValueDeserializer<?> fields) {
            super(fields);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> fields) {
            return new AnchorsReader(fields);
        }

        @Override
        public Object getEmptyValue(DeserializationContext context) {
            return Anchors.NONE;
        }
    }

    private static final class NoneIsAbsent extends ValueSerializerModifier {
        @Override
        public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription.Supplier bean,
                List<BeanPropertyWriter> properties) {
            properties.replaceAll(p -> p.getType().hasRawClass(Anchors.class) ? new AnchorsWriter(p) : p);
            return properties;
        }
    }

    private static final class AnchorsWriter extends BeanPropertyWriter {
        AnchorsWriter(BeanPropertyWriter property) {
            super(property);
        }

        @Override
        public void serializeAsProperty(Object bean, JsonGenerator generator, SerializationContext context)
                throws Exception {
            if (!Anchors.NONE.equals(get(bean))) {
                super.serializeAsProperty(bean, generator, context);
            }
        }
    }
}
