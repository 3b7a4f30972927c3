var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InterfaceType } from 'type-graphql';
import { EVERYONE, VisibleTo } from '../access/index.js';
/**
 * What every entity of the schema implements. Its id is visible to everyone, because an interface may not promise
 * more than its types: who may reach an entity is decided by the fields that lead to it.
 */
let NodeType = class NodeType {
};
__decorate([
    VisibleTo(...EVERYONE),
    Field(() => ID, { description: 'A UUID that never changes.' })
], NodeType.prototype, "id", void 0);
NodeType = __decorate([
    InterfaceType('Node', { description: 'Anything with an id.' })
], NodeType);
export { NodeType };
//# sourceMappingURL=node.js.map