namespace LangNghe.Foundation.Data;

/// <summary>A page or download that only reads, and reads much: when a replica is configured and has everything, it answers. Never on what writes, or shows what is no act.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class FromReplicaAttribute : Attribute;
